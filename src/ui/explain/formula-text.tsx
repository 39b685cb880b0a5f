import type { ReactNode } from "react";
import type { FormulaSymbol } from "../../domain/priority/expression.ts";
import type { FormulaSign, FormulaToken } from "../../domain/priority/formula-tokens.ts";
import { useT } from "../i18n.tsx";
import styles from "./formula.module.css";

const SIGNS: Readonly<Record<Exclude<FormulaSign, "power">, string>> = {
  plus: " + ",
  minus: " − ",
  negative: "−",
  times: " × ",
  over: " / ",
  open: "(",
  close: ")",
  // A comma would be taken for a decimal one in Dutch.
  separator: "; ",
};
const HALF = "½ ";
const MINUS = "−";

/** A letter and what stands under it: `D` and `10`, `w` and the name of its pillar. */
function partsOf(symbol: FormulaSymbol): readonly [letter: string, under: string] {
  const [letter = "", pillar] = symbol.split(".");
  return pillar === undefined ? [symbol.slice(0, 1), symbol.slice(1)] : [letter, pillar];
}

/** Both languages of a formula's letters are one; a pillar under one is named in the language of the screen. */
export function SymbolText({ symbol }: { readonly symbol: FormulaSymbol }) {
  const { t } = useT();
  const [letter, under] = partsOf(symbol);
  const isPillar = symbol.includes(".");
  const name = isPillar ? t(`pillar.${under as "level" | "rise" | "fragility" | "displacement"}`) : under;
  return (
    <>
      <i>{letter}</i>
      {under !== "" && <sub>{isPillar ? name.toLocaleLowerCase() : name}</sub>}
    </>
  );
}

/** Where the exponent that begins at `from` ends: after one token, or after the parenthesis that closes it. */
function exponentEnd(tokens: readonly FormulaToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "sign" && token.sign === "open") depth += 1;
    if (token?.kind === "sign" && token.sign === "close") depth -= 1;
    if (depth === 0 && !(token?.kind === "sign" && token.sign === "negative")) return at + 1;
  }
  return tokens.length;
}

/** A formula as it is written: numbers in the language of the screen, exponents raised. */
export function FormulaText({ tokens }: { readonly tokens: readonly FormulaToken[] }) {
  const { t, number } = useT();
  const parts: ReactNode[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.kind === "sign" && token.sign === "power") {
      const end = exponentEnd(tokens, at + 1);
      parts.push(
        <span key={at}>
          <span className="visually-hidden">{t("formula.power")}</span>
          <sup>
            <FormulaText tokens={withoutOuter(tokens.slice(at + 1, end))} />
          </sup>
        </span>,
      );
      at = end - 1;
      continue;
    }
    if (token.kind === "number") parts.push(number(token.value, token.decimals).replace("-", MINUS));
    else if (token.kind === "half") parts.push(HALF);
    else if (token.kind === "symbol") parts.push(<SymbolText key={at} symbol={token.symbol} />);
    else if (token.kind === "function") parts.push(token.name);
    else if (token.sign !== "power") parts.push(SIGNS[token.sign]);
  }
  return <span className={styles["formula"]}>{parts}</span>;
}

/** A raised exponent needs no parentheses around it. */
function withoutOuter(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  const isEnclosed =
    first?.kind === "sign" && first.sign === "open" && last?.kind === "sign" && last.sign === "close";
  return isEnclosed ? tokens.slice(1, -1) : tokens;
}
