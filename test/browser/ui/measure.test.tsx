import type { ComponentProps } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { MeasuredPoint } from "../../../src/domain/borders/measure-point.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import type { PlainDate } from "../../../src/domain/time/plain-date.ts";
import { degreesIn } from "../../../src/ui/measure/coordinate-form.tsx";
import { PointCard } from "../../../src/ui/measure/point-card.tsx";
import { AREAS } from "../../unit/ui/example-areas.ts";
import { button, label, only, render } from "./render.tsx";

const POSITION: Position = [5, 23];
const MEASURED: MeasuredPoint = {
  border: "eu",
  km: 1530.4,
  inside: false,
  from: POSITION,
  to: [33.4, 35.18],
  toIso3: "CYP",
  grounds: ["land", "coast"],
  lineKm: 1530.4,
  lineTo: [33.4, 35.18],
  area: "UKR",
};

const names = { nl: "buitengrens van de EU", en: "outer border of the EU" };
const nothing = () => {};

const card = (change: Partial<ComponentProps<typeof PointCard>> = {}) => (
  <PointCard
    position={POSITION}
    measured={MEASURED}
    pending={<p>wait</p>}
    border={{ id: "eu", names, shortNames: names, notes: [] }}
    areas={AREAS}
    places={[
      { names: { nl: "Nicosia", en: "Nicosia" }, position: [33.37, 35.17], iso3: "CYP", capital: true },
    ]}
    covering={null}
    date={"2026-11-23" as PlainDate}
    onMission={nothing}
    onPosition={nothing}
    onArea={nothing}
    onClose={nothing}
    {...change}
  />
);
const textOf = (host: ParentNode) => (host.textContent ?? "").replaceAll("\u00a0", " ");

describe("the card of a place", () => {
  it("says the distance, the border, and both ends of the line with what they stand on", async () => {
    const { host } = await render(card());
    const text = textOf(host);
    expect(text).toContain("1.530 km tot de EU (Cyprus)");
    expect(text).toContain("Oekraïne; 23,00° NB, 5,00° OL; op land");
    expect(text).toContain("Cyprus, bij Nicosia; 35,18° NB, 33,40° OL; kust");
    expect(text).toContain("Tolerantie");
  });

  it("says inside, and how far the line is all the same", async () => {
    const inside = { ...MEASURED, km: 0, inside: true, lineKm: 45.2, to: POSITION };
    const { host } = await render(card({ measured: inside }), "en");
    expect(textOf(host)).toContain("inside the EU");
    expect(textOf(host)).toContain("45 km, at 35.18° N");
  });

  it("says at sea where no area is, and nothing but its coordinates while it waits", async () => {
    const { host, again } = await render(
      card({ measured: { ...MEASURED, area: null, grounds: ["sea", "coast"] } }),
    );
    expect(textOf(host)).toContain("Ligt inop zee");
    await again(card({ measured: undefined }));
    expect(textOf(host)).toContain("wait");
    expect(textOf(host)).not.toContain("km tot");
  });

  it("leads to the area that holds the place", async () => {
    const onArea = vi.fn();
    const { host } = await render(card({ onArea }));
    await userEvent.click(button(host, "Oekraïne"));
    expect(onArea).toHaveBeenCalledWith("UKR");
  });

  it("measures at typed coordinates, with a comma or a point, and says what is wrong with others", async () => {
    const onPosition = vi.fn();
    const { host } = await render(card({ onPosition }));
    const [latitude, longitude] = ["Breedte", "Lengte"].map((name) => label(host, name).control);
    if (!(latitude instanceof HTMLInputElement) || !(longitude instanceof HTMLInputElement))
      throw new Error();
    await userEvent.fill(latitude, "12,5");
    await userEvent.fill(longitude, "-69.93");
    await userEvent.keyboard("{Enter}");
    expect(onPosition).toHaveBeenCalledWith([-69.93, 12.5]);

    onPosition.mockClear();
    await userEvent.fill(latitude, "91");
    await userEvent.keyboard("{Enter}");
    expect(only(host, "[role=alert]").textContent).toContain("−90 tot 90");
    expect(onPosition).not.toHaveBeenCalled();
  });
});

describe("the coordinates on the card", () => {
  it("are those of the place, and what was written over another place no longer counts", async () => {
    const { host, again } = await render(card());
    const latitude = label(host, "Breedte").control;
    if (!(latitude instanceof HTMLInputElement)) throw new Error();
    await userEvent.fill(latitude, "91");
    await userEvent.keyboard("{Enter}");
    expect(only(host, "[role=alert]").textContent).toContain("−90 tot 90");

    await again(card({ position: [-69.93, 12.5] }));
    expect(latitude.value).toBe("12,5000");
    expect(host.querySelector("[role=alert]")).toBeNull();
    // The field itself stays, and whoever was in it with the keyboard.
    expect(document.activeElement).toBe(latitude);
  });
});

describe("degreesIn", () => {
  it.each([
    ["23,5", 23.5],
    ["−4.25", -4.25],
    [" 52 ° ", 52],
    ["180", 180],
  ])("reads %j", (text, degrees) => expect(degreesIn(text, 180)).toBe(degrees));

  it.each(["", "181", "0x10", "1e2", "4,2,1", "52 N", "Infinity", "1.234,5"])("refuses %j", (text) =>
    expect(degreesIn(text, 180)).toBeNull(),
  );
});
