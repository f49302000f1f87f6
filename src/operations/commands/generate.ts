import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { readFragments } from "../../kernel/cypher/fragment.js";
import { generateStatements } from "../../kernel/cypher/generate.js";
import { isAskedForHelp } from "./arguments.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run generate
Writes src/kernel/cypher/statements.ts from the headers of the files in cypher/.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const file = fileURLToPath(new URL("../../../src/kernel/cypher/statements.ts", import.meta.url));
  writeFileSync(file, generateStatements(readFragments().values()));
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  execFileSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
});
