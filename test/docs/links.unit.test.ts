import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { settingNames } from "../../src/config.js";
import { parsed, requests } from "../../src/modules/network/exportRequest.js";
import { blocksOf, docPages, proseOf, textOf } from "../support/pages.js";

const root = new URL("../../", import.meta.url);
const isThere = (path: string) => existsSync(new URL(path, root));

/** As GitHub makes an anchor of a heading. */
const anchorsOf = (path: string): string[] =>
  Array.from(proseOf({ file: path, text: textOf(path) }).matchAll(/^#+ (.*)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );

test("README is short", () => {
  expect(Buffer.byteLength(textOf("README.md"))).toBeLessThanOrEqual(10_000);
});

test("every link leads to a file and a heading of the repository, and every page is linked", () => {
  const broken: string[] = [];
  const linked = new Set(["README.md"]);
  for (const page of docPages)
    for (const [, link] of proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path, anchor] = link!.split("#") as [string, string?];
      const target = path === "" ? page.file : normalize(join(dirname(page.file), path));
      linked.add(target);
      if (!isThere(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor)))
        broken.push(`${page.file}: ${link}`);
    }
  expect(broken).toEqual([]);
  expect(docPages.map(({ file }) => file).filter((file) => !linked.has(file))).toEqual([]);
});

test("every path that is named is there", () => {
  const path = /(?<![\w/.@«])(?:src|test|cypher|web|bench|examples|schema|docs|neo4j|\.ci)\/[\w./-]*[\w/]/g;
  const named = docPages.flatMap(({ file, text }) => Array.from(text.matchAll(path), ([found]) => ({ file, found })));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ found }) => !isThere(found))).toEqual([]);
});

test("every command that is named is there, with its options", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  const command = /npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)(?: -- ([^\n`|#)]*))?/g;
  const wrong: string[] = [];
  const named = new Set<string>();
  for (const { file, text } of docPages)
    for (const [whole, run, short, given = ""] of text.matchAll(command)) {
      const name = run ?? short!;
      named.add(name);
      const [, source] = / (?:dist\/)?(\S+?)\.m?js\b/.exec(scripts[name] ?? "") ?? [];
      const at = [`src/${source}.ts`, `${source}.mjs`].find(isThere);
      const usage = at ? textOf(at) : "";
      if (!scripts[name]) wrong.push(`${file}: ${whole}`);
      for (const option of given.match(/--[\w-]+/g) ?? [])
        if (option !== "--help" && !usage.includes(`${option}`)) wrong.push(`${file}: ${whole} (${option})`);
    }
  expect(wrong).toEqual([]);
  expect(named.size).toBeGreaterThan(15);
});

test("every file of /export that is asked for is understood", () => {
  const asked = docPages.flatMap(({ text }) =>
    Array.from(text.matchAll(/'(http:\/\/[^']*\/export\/(\w+)\?[^']*)'/g), ([, url, name]) => [url!, name!] as const),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const [url, name] of asked) {
    const given = Object.fromEntries(new URL(url).searchParams);
    expect(parsed(requests[name as keyof typeof requests], given)).toMatchObject({ format: given.format });
  }
});

test("every project of the tests that is named is there", () => {
  const config = textOf("vitest.config.ts");
  const projects = docPages.flatMap(({ text }) =>
    Array.from(text.matchAll(/vitest run --project (\w+)/g), ([, project]) => project!),
  );
  expect(projects.length).toBeGreaterThan(2);
  for (const project of projects) expect(config).toMatch(new RegExp(`^ {6}${project}: \\{`, "m"));
});

test("what is quoted from a file stands there", () => {
  const quoted = docPages.flatMap((page) => blocksOf(page).filter(({ info }) => info.startsWith("file=")));
  expect(quoted.length).toBeGreaterThan(1);
  for (const { info, body } of quoted) expect(textOf(info.slice("file=".length))).toContain(body);
  // Code of ours that is not compared would grow old unseen.
  const own = docPages.flatMap((page) => blocksOf(page).filter(({ language }) => /^(ts|cypher)$/.test(language)));
  expect(own).toEqual(quoted);
});

test("settings, codes and metrics that are named are in the code", () => {
  const code = ["src", "cypher", "test", "schema"]
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(ts|cypher|graphql)$/.test(file))
        .map((file) => readFileSync(new URL(`${folder}/${file}`, root), "utf8")),
    )
    .join("\n");
  const names = docPages.flatMap(({ text }) =>
    Array.from(text.matchAll(/`((?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|kn_\w+))(?:=[^`]*)?`/g), ([, name]) => name!),
  );
  expect(new Set(names).size).toBeGreaterThan(settingNames.length);
  expect(names.filter((name) => !code.includes(name))).toEqual([]);
});
