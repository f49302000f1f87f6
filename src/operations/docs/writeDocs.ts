import { readFileSync, writeFileSync } from "node:fs";
import type { Module } from "../../kernel/module.js";
import { errorParts } from "./errors.js";
import { fileParts } from "./files.js";
import { filled } from "./filled.js";
import { measureParts } from "./measures.js";
import { settingParts } from "./settings.js";

const folder = new URL("../../../docs/", import.meta.url);

/** The pages of docs/ that tell what follows from the code, by name, as they should be. */
export function pagesOf(modules: readonly Module[]): Map<string, string> {
  const parts = {
    "configuration.md": settingParts(modules),
    "import.md": fileParts(modules),
    "errors.md": errorParts(modules),
    "measures.md": measureParts(),
  };
  return new Map(
    Object.entries(parts).map(([file, each]) => [
      file,
      filled(`docs/${file}`, readFileSync(new URL(file, folder), "utf8"), each),
    ]),
  );
}

/** Writes them. */
export function writeDocs(modules: readonly Module[]): void {
  for (const [file, text] of pagesOf(modules)) writeFileSync(new URL(file, folder), text);
}
