import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles } from "../../tools/repository-files.ts";
import {
  codeLines,
  escapes,
  type Finding,
  injections,
  literalTexts,
  networkUses,
} from "../../tools/source-rules.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const MOST_LINES = 300;

const files = repositoryFiles(ROOT);
const sources = files.filter(
  (path) => /^(?:src|data\/build|test)\/.*\.tsx?$/.test(path) || path === "vite.config.ts",
);
const inSource = sources.filter((path) => path.startsWith("src/"));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const listed = (
  paths: readonly string[],
  judge: (path: string, text: string) => readonly Finding[],
): string[] =>
  paths.flatMap((path) => judge(path, read(path)).map(({ line, found }) => `${path}:${line} ${found}`));

const found = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.found);

describe("the rules see what they look for", () => {
  it("count code and leave out blank lines and comments", () => {
    const text = [
      'import "x";',
      "",
      "/** What it is.",
      " * More. */",
      "// A reason.",
      "const a = `one",
      "two`;",
      "",
    ].join("\n");
    expect(codeLines("a.ts", text)).toBe(3);
  });

  it("count the lines of a JSX text", () => {
    expect(codeLines("a.tsx", "export const A = (\n  <p>\n    // a\n  </p>\n);\n")).toBe(5);
  });

  it.each([
    ["fetch('/x');", ["fetch"]],
    ["window.fetch('/x');", ["fetch"]],
    ["const get = fetch;", ["fetch"]],
    ["new XMLHttpRequest();", ["XMLHttpRequest"]],
    ["navigator.sendBeacon('/x');", ["sendBeacon"]],
    ["const s = new WebSocket('wss://x');", ["WebSocket"]],
    ["cache.fetch('/x'); // fetch", []],
    ["type Port = { fetch: () => void };", []],
  ])("see the way to the network in: %s", (text, expected) => {
    expect(found(networkUses("a.ts", text))).toEqual(expected);
  });

  it.each([
    ["<p>Risk</p>", ["Risk"]],
    ["<p>{'Risk'}</p>", ["Risk"]],
    ["<p>{on ? t('on') : 'off'}</p>", ["off"]],
    ["<p>{`Risk $" + "{n}`}</p>", ["Risk "]],
    ['<p title="Risk" />', ["Risk"]],
    ["<p aria-label={on ? 'On' : label} />", ["On"]],
    ["<p className='risk' data-kind='b'>{t('risk')} · {n} %</p>", []],
    ["<p>{state === 'ready' && name}</p>", []],
    ["<p>{name ?? 'Nobody'}</p>", ["Nobody"]],
    ["<p>{on && 'On'}</p>", ["On"]],
    ["<p className={on ? 'a' : 'b'}>{n.toFixed(1)}</p>", []],
  ])("see the literal text in: %s", (text, expected) => {
    expect(found(literalTexts("a.tsx", `const a = ${text};`))).toEqual(expected);
  });

  it("see a switched-off check", () => {
    const [ignore, lint] = [["@ts", "ignore"].join("-"), ["biome", "ignore"].join("-")];
    expect(found(escapes(`// ${ignore}\nconst a = 1;\n// ${lint} x`))).toEqual([ignore, lint]);
  });

  it.each([
    ["element.innerHTML = text;", ["innerHTML"]],
    ["<p dangerouslySetInnerHTML={{ __html: text }} />;", ["dangerouslySetInnerHTML"]],
    ["new Function('return 1')();", ["Function"]],
    ["element.textContent = text;", []],
  ])("see text made into HTML or code in: %s", (text, expected) => {
    expect(found(injections("a.tsx", text))).toEqual(expected);
  });
});

describe("the house", () => {
  it("has source files to judge", () => {
    expect(inSource.length).toBeGreaterThan(10);
  });

  it(`keeps every file at or below ${MOST_LINES} lines of code`, () => {
    const long = sources.map((path) => ({ path, lines: codeLines(path, read(path)) }));
    expect(long.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it("fetches in src/state/load.ts only", () => {
    expect(
      listed(
        inSource.filter((path) => path !== "src/state/load.ts"),
        networkUses,
      ),
    ).toEqual([]);
  });

  it("keeps user-facing text in src/strings", () => {
    expect(
      listed(
        inSource.filter((path) => path.endsWith(".tsx")),
        literalTexts,
      ),
    ).toEqual([]);
  });

  it("switches no check off and leaves no work in comments", () => {
    const own = ["test/tools/source-rules.ts", "test/unit/house/source-rules.test.ts"];
    expect(
      listed(
        sources.filter((path) => !own.includes(path)),
        (_path, text) => escapes(text),
      ),
    ).toEqual([]);
  });

  it("turns no text into HTML or code", () => {
    expect(listed(inSource, injections)).toEqual([]);
  });

  it("names no folder after nothing in particular", () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)\//;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });

  it("names files in kebab-case", () => {
    const allowed = /^(?:\.?[a-z0-9]+(?:[-.][a-z0-9]+)*|README\.md|CHANGELOG\.md|LICENSE|SECURITY\.md)$/;
    expect(files.filter((path) => !allowed.test(basename(path)))).toEqual([]);
  });

  it("holds only the agreed names at the top", () => {
    const top = new Set(files.map((path) => path.split("/")[0] ?? ""));
    const agreed = [
      ...["src", "data", "public", "test", "index.html", "vite.config.ts", "package.json", "tsconfig.json"],
      ...["README.md", "package-lock.json", "LICENSE", "CHANGELOG.md", "SECURITY.md"],
    ];
    expect([...top].filter((name) => !name.startsWith(".") && !agreed.includes(name))).toEqual([]);
  });

  it("mentions no folder of one particular machine", () => {
    const path = /(?:^|["'`\s(=])\/(?:home|root|Users|work)\/[A-Za-z0-9_.-]+/m;
    const texts = files.filter(
      (file) => /\.(?:tsx?|cjs|json|md|html|css|csv|svg)$/.test(file) && !file.endsWith("package-lock.json"),
    );
    expect(texts.filter((file) => path.test(read(file)))).toEqual([]);
  });
});
