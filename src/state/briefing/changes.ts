import { type Briefing, MOST_SLIDES, newSlideId, type Slide } from "./briefing.ts";

const indexOf = ({ slides }: Briefing, id: string): number => slides.findIndex((slide) => slide.id === id);

/** With a slide after the one of this id; last where there is none. The same briefing when it is full. */
export function withSlide(briefing: Briefing, slide: Slide, after: string | null): Briefing {
  if (briefing.slides.length >= MOST_SLIDES) return briefing;
  const at = after === null ? -1 : indexOf(briefing, after);
  const place = at < 0 ? briefing.slides.length : at + 1;
  return { ...briefing, slides: briefing.slides.toSpliced(place, 0, slide) };
}

/** Without a slide. */
export function withoutSlide(briefing: Briefing, id: string): Briefing {
  return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) };
}

/** With a slide changed. */
export function withChanged(briefing: Briefing, id: string, change: Partial<Omit<Slide, "id">>): Briefing {
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)),
  };
}

/** With a slide at another place, counted from 0; places outside are the first and the last. */
export function withMoved(briefing: Briefing, id: string, to: number): Briefing {
  const slide = briefing.slides.find((one) => one.id === id);
  if (slide === undefined) return briefing;
  const others = briefing.slides.filter((one) => one !== slide);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...briefing, slides: others.toSpliced(place, 0, slide) };
}

/** A slide like another, to be changed on its own. */
export const copyOf = (slide: Slide): Slide => ({ ...slide, id: newSlideId() });
