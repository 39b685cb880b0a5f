import * as v from "valibot";

/** An area's code: ISO 3166-1 alpha-3, `XKX`, or one of our X-codes. */
export const iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "an area code of three capitals"));

/** Text with something in it and no space around it. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty("a text"),
  v.check((value) => value.trim() === value, "a text without space around it"),
);

/** Text with no space around it, or none. */
export const optionalText = v.pipe(
  v.string(),
  v.check((value) => value.trim() === value, "a text without space around it"),
);

/** A cell that holds a number with a decimal point. */
export const numberCell = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/, "a number such as 12 or -1.5"),
  v.transform(Number),
);

const longitude = v.pipe(
  v.number(),
  v.minValue(-180, "a longitude of -180 to 180"),
  v.maxValue(180, "a longitude of -180 to 180"),
);
const latitude = v.pipe(
  v.number(),
  v.minValue(-90, "a latitude of -90 to 90"),
  v.maxValue(90, "a latitude of -90 to 90"),
);

/** [longitude, latitude] in degrees. */
export const position = v.strictTuple([longitude, latitude]);

export const longitudeCell = v.pipe(numberCell, longitude);
export const latitudeCell = v.pipe(numberCell, latitude);
