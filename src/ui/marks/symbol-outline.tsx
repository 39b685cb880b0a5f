import type { SymbolShape } from "../../layers/legend-entry.ts";

/** The shape of a symbol in a box of 16 by 16, leaving room for a stroke of 2. */
export function SymbolOutline({ shape }: { readonly shape: SymbolShape }) {
  if (shape === "circle") return <circle cx="8" cy="8" r="6.25" />;
  if (shape === "triangle") return <path d="M8 1.6 15 14 1 14Z" strokeLinejoin="round" />;
  return <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1" />;
}
