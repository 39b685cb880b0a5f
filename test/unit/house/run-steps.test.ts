import { describe, expect, it } from "vitest";
import { runSteps, type Step } from "../../tools/run-steps.ts";
import type { Tally } from "../../tools/tally.ts";

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Steps that end when they are told to, and what they and the runner did. */
function bench() {
  const events: string[] = [];
  const ends = new Map<string, (tally: Tally) => void>();
  const step = (title: string, sharesMachine: boolean): Step => ({
    title,
    ...(sharesMachine ? { sharesMachine } : {}),
    run: (say) => {
      events.push(`begins ${title}`);
      say(`${title} one`);
      return new Promise((resolve) => {
        ends.set(title, (tally) => {
          say(`${title} two`);
          resolve(tally);
        });
      });
    },
  });
  const end = async (title: string, tally: Tally) => {
    ends.get(title)?.(tally);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { events, step, end, say: (text: string) => void events.push(text) };
}

describe("the steps of a test run", () => {
  it("run two at one time where they leave room for that, and are told together, in their order", async () => {
    const { events, step, end, say } = bench();
    const results = runSteps([step("a", true), step("b", true), step("c", true), step("d", true)], say);
    expect(events).toEqual(["\n[1/4] a", "begins a", "a one", "begins b"]);
    await end("b", FAILED);
    expect(events.slice(4)).toEqual(["begins c"]);
    await end("c", PASSED);
    expect(events.slice(5)).toEqual(["begins d"]);
    await end("a", PASSED);
    const others = ["a two", "\n[2/4] b", "b one", "b two", "\n[3/4] c", "c one", "c two"];
    expect(events.slice(6)).toEqual([...others, "\n[4/4] d", "d one"]);
    await end("d", PASSED);
    expect(events.at(-1)).toBe("d two");
    expect(await results).toEqual([
      { title: "a", tally: PASSED, seconds: expect.any(Number) },
      { title: "b", tally: FAILED, seconds: expect.any(Number) },
      { title: "c", tally: PASSED, seconds: expect.any(Number) },
      { title: "d", tally: PASSED, seconds: expect.any(Number) },
    ]);
  });

  it("begin with the longest of those that run at one time, which is told in its place", async () => {
    const { events, step, end, say } = bench();
    const long: Step = { ...step("long", true), beginsFirst: true };
    const results = runSteps([step("a", true), step("b", true), long], say);
    expect(events).toEqual(["begins long", "\n[1/3] a", "begins a", "a one"]);
    await end("a", PASSED);
    await end("b", PASSED);
    const others = ["a two", "\n[2/3] b", "begins b", "b one", "b two"];
    expect(events.slice(4)).toEqual([...others, "\n[3/3] long", "long one"]);
    await end("long", FAILED);
    expect(events.at(-1)).toBe("long two");
    expect((await results).map(({ title }) => title)).toEqual(["a", "b", "long"]);
  });

  it("run alone where they take the whole machine, and are heard while they run", async () => {
    const { events, step, end, say } = bench();
    const results = runSteps([step("a", true), step("b", false), step("c", false)], say);
    expect(events).toEqual(["\n[1/3] a", "begins a", "a one"]);
    await end("a", PASSED);
    expect(events.slice(3)).toEqual(["a two", "\n[2/3] b", "begins b", "b one"]);
    await end("b", PASSED);
    await end("c", PASSED);
    expect((await results).map(({ title }) => title)).toEqual(["a", "b", "c"]);
  });

  it("do not go on when one cannot be run at all", async () => {
    const broken: Step = {
      title: "broken",
      sharesMachine: true,
      run: () => Promise.reject(new Error("no such")),
    };
    await expect(runSteps([broken, { ...broken, title: "other" }], () => undefined)).rejects.toThrow(
      "no such",
    );
  });
});
