import { expect, it } from "vitest";
import { memo } from "../../../../src/state/selectors/memo.ts";

it("keeps the result of the store while another state is looked at, and no third", () => {
  let made = 0;
  const select = memo(
    (source: { readonly of: string }) => [source.of] as const,
    (of) => {
      made += 1;
      return { of };
    },
  );
  const [live, shown] = [select({ of: "live" }), select({ of: "shown" })];
  for (const _ of [1, 2, 3]) {
    expect(select({ of: "live" })).toBe(live);
    expect(select({ of: "shown" })).toBe(shown);
  }
  expect(made).toBe(2);
  select({ of: "another" });
  expect(select({ of: "shown" })).toBe(shown);
  expect(select({ of: "live" })).not.toBe(live);
});
