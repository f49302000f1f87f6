import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const dist = new URL("../../web/dist/", import.meta.url);

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
  readFileSync(new URL(".vite/manifest.json", dist), "utf8"),
);
const sizes = new Map<string, number>();
const sizeOf = (file: string): number => {
  const size = sizes.get(file) ?? gzipSync(readFileSync(new URL(file, dist))).length;
  sizes.set(file, size);
  return size;
};

/** All files that a browser loads for these entries, with what they import. */
function filesOf(entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key]!;
    for (const name of [file, ...css]) files.add(name);
    imports.forEach(visit);
  };
  entries.forEach(visit);
  return files;
}

const bytes = (entries: readonly string[]) => [...filesOf(entries)].reduce((sum, file) => sum + sizeOf(file), 0);

test.each(["en", "zh"])("the start page is at most 150 kB compressed: %s", (language) => {
  const start = bytes(["index.html", `src/words/${language}.ts`]);
  expect(start).toBeGreaterThan(50_000);
  expect(start).toBeLessThan(150_000);
});

test.each(
  ["explore", "mentoring", "capital", "people"].flatMap((page) => [
    [page, "en"],
    [page, "zh"],
  ]),
)("the page %s is at most 300 kB compressed with all that it needs: %s", (page, language) => {
  const entries = [
    "index.html",
    `src/words/${language}.ts`,
    `src/${page}/${page}Page.tsx`,
    `src/${page}/${language}.ts`,
  ];
  expect(bytes(entries)).toBeLessThan(300_000);
});

test("one language is loaded, and a page brings no words of another", () => {
  const files = filesOf(["index.html", "src/words/en.ts", "src/mentoring/mentoringPage.tsx", "src/mentoring/en.ts"]);
  for (const other of ["src/words/zh.ts", "src/mentoring/zh.ts", "src/capital/en.ts"])
    expect(files).not.toContain(manifest[other]!.file);
});

test("what react-aria says itself is bundled in the client's languages only", () => {
  const code = [...filesOf(["index.html", "src/mentoring/mentoringPage.tsx"])]
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(new URL(file, dist), "utf8"))
    .join("");
  expect(code).toContain("zh-CN");
  // Spanish, Japanese: each would come in every dialog.
  expect(code).not.toMatch(/Descartar|閉じる/);
});

test("the page names the style sheet that holds the rule which react-aria would write into it", () => {
  const html = readFileSync(new URL("index.html", dist), "utf8");
  const [, href] = /<link id="react-aria-pressable-style" rel="stylesheet"[^>]* href="\/([^"]+)"/.exec(html)!;
  expect(existsSync(new URL(href!, dist))).toBe(true);
  expect(readFileSync(new URL(href!, dist), "utf8")).toContain("[data-react-aria-pressable]");
});
