import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cypherFolder, readFragments } from "../../kernel/cypher/fragment.js";
import { generateStatements } from "../../kernel/cypher/generate.js";
import { derivedFiles } from "../../kernel/entity/derive/derive.js";
import { modules } from "../../modules.js";
import { writeDocs } from "../docs/writeDocs.js";
import { isAskedForHelp } from "./arguments.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run generate
Writes cypher/MODULE/derived.cypher, the statements derived from what the modules store, and then
src/kernel/cypher/statements.ts from the headers of the files in cypher/. A statement with a file of its own is not derived.
Writes the tables of docs/configuration.md, docs/import.md, docs/errors.md and docs/measures.md from the settings,
entities, errors and formulas of the code.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const files = derivedFiles(modules, (statement) => existsSync(new URL(`${statement}.cypher`, cypherFolder)));
  for (const path of readdirSync(cypherFolder, { recursive: true, encoding: "utf8" }))
    if (path.endsWith("derived.cypher") && !files.has(path.replaceAll("\\", "/"))) rmSync(new URL(path, cypherFolder));
  for (const [path, text] of files) writeFileSync(new URL(path, cypherFolder), text);
  const file = fileURLToPath(new URL("../../../src/kernel/cypher/statements.ts", import.meta.url));
  writeFileSync(file, generateStatements(readFragments().values()));
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  execFileSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
  writeDocs(modules);
});
