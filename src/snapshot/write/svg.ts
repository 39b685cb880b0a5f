import type { ClipItem, Item, MapItem, Page, PathData, TextItem } from "../page/item.ts";
import { rounded } from "../page/item.ts";
import { printable } from "../page/printable.ts";

/** Text as it stands in markup, between tags and in attributes: no part of it is read as a tag. */
export const escaped = (content: string): string =>
  printable(content).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** One file of a font, for the weight and the letters it holds. */
export interface FontFile {
  readonly weight: 400 | 500 | 600;
  readonly unicodeRange: string;
  /** WOFF 2 */
  readonly bytes: Uint8Array;
}

/** The style that lets a document draw with fonts of its own. */
export const facesOf = (fonts: readonly FontFile[]): string =>
  fonts
    .map(
      ({ weight, unicodeRange, bytes }) =>
        `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};src:url(data:font/woff2;base64,${base64Of(bytes)}) format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join("");

/** What is named in one document: every page of it is drawn with the same. */
export interface Names {
  /** How many clips have a name. */
  clips: number;
  /** Ids of path data that the document defines once. */
  readonly paths: ReadonlyMap<PathData, string>;
}

interface SvgOptions {
  /** Fonts to embed: with none, a reader's own sans-serif is used. */
  readonly fonts: readonly FontFile[];
  /** `mm` of paper, or px of a screen. */
  readonly unit: "mm" | "px";
}

/** A page as an SVG document: text as text, the map as paths, fonts inside, nothing fetched, no script. */
export function svgOf(page: Page, { fonts, unit }: SvgOptions): string {
  const names: Names = { clips: 0, paths: new Map() };
  const size = (px: number) => (unit === "mm" ? `${rounded((px / 96) * 25.4)}mm` : String(rounded(px)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(page.width)}" height="${size(page.height)}" viewBox="0 0 ${rounded(page.width)} ${rounded(page.height)}" lang="${page.language}" xml:lang="${page.language}" font-family="'IBM Plex Sans', sans-serif">`,
    `<title>${escaped(page.title)}</title>`,
    fonts.length === 0 ? "" : `<style>${facesOf(fonts)}</style>`,
    `<rect width="100%" height="100%" fill="${page.background}"/>`,
    markupOf(page.items, names),
    "</svg>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Bytes as base64, without a limit of size. */
export function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** Items as SVG elements, from back to front. */
export const markupOf = (items: readonly Item[], names: Names): string =>
  items.map((item) => elementOf(item, names)).join("\n");

function elementOf(item: Item, names: Names): string {
  switch (item.kind) {
    case "path": {
      const { d, fill, fillOpacity, stroke, strokeOpacity, width, dash } = item;
      const attributes = [
        `fill="${fill ?? "none"}"`,
        fill !== null && fillOpacity < 1 ? `fill-opacity="${rounded(fillOpacity)}"` : "",
        fill === null ? "" : `fill-rule="evenodd"`,
        stroke === null ? "" : `stroke="${stroke}" stroke-width="${rounded(width)}" stroke-linejoin="round"`,
        stroke !== null && strokeOpacity < 1 ? `stroke-opacity="${rounded(strokeOpacity)}"` : "",
        stroke !== null && dash.length > 0 ? `stroke-dasharray="${dash.map(rounded).join(" ")}"` : "",
      ];
      return pathElement(d, attributes.filter((part) => part !== "").join(" "), names);
    }
    case "text":
      return textElement(item);
    case "picture": {
      const { svg, x, y, width, height, opacity } = item;
      const source = base64Of(new TextEncoder().encode(svg));
      return `<image x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" opacity="${rounded(opacity)}" href="data:image/svg+xml;base64,${source}"/>`;
    }
    case "clip":
      return clipElement(item, names);
    case "map":
      return mapElement(item, names);
  }
}

function textElement({ text, x, y, size, weight, color, opacity, align, turn, halo }: TextItem): string {
  const attributes = [
    `x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}"`,
    weight === 400 ? "" : `font-weight="${weight}"`,
    align === "start" ? "" : `text-anchor="${align}"`,
    `fill="${color}"`,
    opacity < 1 ? `opacity="${rounded(opacity)}"` : "",
    turn === 0 ? "" : `transform="rotate(${rounded(turn)} ${rounded(x)} ${rounded(y)})"`,
    halo === null || halo.width === 0
      ? ""
      : `stroke="${halo.color}" stroke-width="${rounded(2 * halo.width)}" stroke-linejoin="round" paint-order="stroke"`,
  ];
  return `<text ${attributes.filter((part) => part !== "").join(" ")}>${escaped(text)}</text>`;
}

/** What a path says of itself is inherited by the one that it uses. */
function pathElement(d: PathData, attributes: string, { paths }: Names): string {
  const shared = paths.get(d);
  return shared === undefined ? `<path d="${d}" ${attributes}/>` : `<use href="#${shared}" ${attributes}/>`;
}

function clipElement({ d, items }: ClipItem, names: Names): string {
  names.clips += 1;
  const id = `clip-${names.clips}`;
  return [
    `<clipPath id="${id}">${pathElement(d, 'clip-rule="evenodd"', names)}</clipPath>`,
    `<g clip-path="url(#${id})">`,
    ...items.map((item) => elementOf(item, names)),
    "</g>",
  ].join("\n");
}

function mapElement({ label, items }: MapItem, names: Names): string {
  return [
    `<g role="group" aria-label="${escaped(label)}">`,
    ...items.map((item) => elementOf(item, names)),
    "</g>",
  ].join("\n");
}
