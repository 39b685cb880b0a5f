import { expect, it } from "vitest";
import { memo } from "../../../../src/state/selectors/memo.ts";

it("keeps the result of the store while three others are looked at, and no fifth", () => {
  let made = 0;
  const select = memo(
    (source: { readonly of: string }) => [source.of] as const,
    (of) => {
      made += 1;
      return { of };
    },
  );
  const names = ["live", "shown", "second", "next"];
  const results = names.map((of) => select({ of }));
  for (const _ of [1, 2, 3]) expect(names.map((of) => select({ of }))).toEqual(results);
  expect(made).toBe(4);
  select({ of: "another" });
  expect(select({ of: "next" })).toBe(results[3]);
  expect(made).toBe(5);
  // The one that was used longest ago made room.
  expect(select({ of: "live" })).not.toBe(results[0]);
  expect(made).toBe(6);
});
