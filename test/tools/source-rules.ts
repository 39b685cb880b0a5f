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

/** The comments of a file; text that only looks like one, in strings, templates and JSX, is none. */
function commentsOf(file: ts.SourceFile): ts.CommentRange[] {
  const comments = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    if (!ts.isJsxText(node)) {
      const before = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
      const behind = ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? [];
      for (const comment of [...before, ...behind]) comments.set(comment.pos, comment);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...comments.values()];
}

/** Number of lines that hold code: neither blank nor only a comment. */
export function codeLines(path: string, text: string): number {
  const letters = text.split("");
  for (const { pos, end } of commentsOf(parse(path, text))) {
    for (let at = pos; at < end; at += 1) if (letters[at] !== "\n") letters[at] = " ";
  }
  return letters
    .join("")
    .split("\n")
    .filter((line) => line.trim() !== "").length;
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

const isEither = ({ kind }: ts.BinaryOperatorToken): boolean =>
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken ||
  kind === ts.SyntaxKind.PlusToken;

/** The expressions whose value an expression can take: both arms of a choice, the right side of `&&`, both of `??` and `+`. */
function outcomes(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return outcomes(node.expression);
  if (ts.isConditionalExpression(node)) return [...outcomes(node.whenTrue), ...outcomes(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [node];
  if (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return outcomes(node.right);
  return isEither(node.operatorToken) ? [...outcomes(node.left), ...outcomes(node.right)] : [];
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
  const marks = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\b(?:TODO|FIXME|HACK)\b/;
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
