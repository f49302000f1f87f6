import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** The text of a file, by its path in the repository. */
export const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** A page of the documentation, by its path in the repository. */
export interface DocPage {
  readonly file: string;
  readonly text: string;
}

/** README, CHANGELOG and every page of docs/. */
export const docPages: readonly DocPage[] = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .sort(),
].map((file) => ({ file, text: textOf(file) }));

/** A block of code: what stands between two fences. */
export interface Block {
  readonly language: string;
  /** What follows the language on the fence. */
  readonly info: string;
  readonly body: string;
  /** The block of JSON that follows at once. */
  readonly json?: string;
}

const fence = /^```(\w*) ?(.*)\n([\s\S]*?)^```$(?:\s+^```json\n([\s\S]*?)^```$)?/gm;

export const blocksOf = ({ text }: DocPage): Block[] =>
  Array.from(text.matchAll(fence), ([, language, info, body, json]) => ({
    language: language!,
    info: info!,
    body: body!,
    json,
  }));

/** The page without its blocks of code. */
export const proseOf = ({ text }: DocPage): string => text.replace(/^```[\s\S]*?^```$/gm, "");
