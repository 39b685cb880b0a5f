/** What one slide of a briefing says does not fit its page, even in the smallest type that is still printed. */
export class SlideTooFull extends Error {
  override readonly name = "SlideTooFull";
  /** From 1. */
  readonly number: number;
  readonly headline: string;
  /** Whether the slide would fit without the notes below it. */
  readonly part: "slide" | "notes";

  constructor(number: number, headline: string, part: SlideTooFull["part"]) {
    super(`slide ${number}`);
    this.number = number;
    this.headline = headline;
    this.part = part;
  }
}
