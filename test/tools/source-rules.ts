import ts from "typescript";

/** Something in a source file that the house does not allow, with its line (1-based) and the text found. */
export interface Finding {
  readonly line: number;
  readonly found: string;
}

const NETWORK = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "sendBeacon",
  "importScripts",
  "WebTransport",
]);
/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  "alt",
  "title",
  "placeholder",
  "label",
  "description",
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
]);
const LETTER = /\p{L}/u;

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind);
}

function collect(path: string, text: string, judge: (node: ts.Node) => string | null): Finding[] {
  const file = parse(path, text);
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const found = judge(node);
    if (found !== null)
      findings.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, found });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return findings;
}

/** Number of lines that hold code: neither blank nor only a comment. */
export function codeLines(path: string, text: string): number {
  const file = parse(path, text);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(file) === 0 && node.getWidth(file) > 0) {
      const first = file.getLineAndCharacterOfPosition(node.getStart(file)).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      for (let line = first; line <= last; line += 1) lines.add(line);
    }
    for (const child of node.getChildren(file)) if (!ts.isJSDoc(child)) visit(child);
  };
  visit(file);
  return lines.size;
}

/** Every place that names a way to the network, called or not; a property of that name counts when it hangs on a global object. */
export function networkUses(path: string, text: string): Finding[] {
  return collect(path, text, (node) => {
    if (!ts.isIdentifier(node) || !NETWORK.has(node.text)) return null;
    const { parent } = node;
    const isName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node && !isGlobal(parent.expression)) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
        parent.name === node);
    return isName ? null : node.text;
  });
}

const isGlobal = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) && ["globalThis", "window", "self", "navigator"].includes(node.text);

const isLiteral = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function literalText(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("");
}

/** The expressions whose value an expression can take: both arms of a choice, the right side of `&&` and `??`. */
function outcomes(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression);
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...outcomes(node.left), ...outcomes(node.right)];
  return [node];
}

function spokenIn(node: ts.Expression): string | null {
  const texts = outcomes(node)
    .filter(isLiteral)
    .map(literalText)
    .filter((text) => LETTER.test(text));
  return texts[0] ?? null;
}

/** User-facing text in JSX that is not from a dictionary: text between tags, in braces, and in attributes that are read out. */
export function literalTexts(path: string, text: string): Finding[] {
  return collect(path, text, (node) => {
    if (ts.isJsxText(node)) return LETTER.test(node.text) ? node.text.trim() : null;
    if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) {
      return spokenIn(node.expression);
    }
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined) {
      if (ts.isStringLiteral(node.initializer))
        return LETTER.test(node.initializer.text) ? node.initializer.text : null;
      if (ts.isJsxExpression(node.initializer) && node.initializer.expression !== undefined) {
        return spokenIn(node.initializer.expression);
      }
    }
    return null;
  });
}

/** Comments that switch a check off, and work left in comments. */
export function escapes(text: string): Finding[] {
  const marks = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\b(?:TODO|FIXME|XXX)\b/;
  return text.split("\n").flatMap((content, index) => {
    const found = marks.exec(content)?.[0];
    return found === undefined ? [] : [{ line: index + 1, found }];
  });
}

/** Ways of turning text into HTML or code. */
export function injections(path: string, text: string): Finding[] {
  const names = new Set([
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTML",
    "setHTMLUnsafe",
    "dangerouslySetInnerHTML",
    "eval",
  ]);
  return collect(path, text, (node) => {
    if (ts.isIdentifier(node) && names.has(node.text)) return node.text;
    const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression);
    return made && node.expression.text === "Function" ? "Function" : null;
  });
}
