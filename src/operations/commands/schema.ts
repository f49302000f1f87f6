import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { makeSchema } from "../../schema.js";
import { isAskedForHelp } from "./arguments.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run schema
Writes schema/schema.graphql from the code, and from it the types and documents of the web client (web/src/api/operations.ts, web/documents).`;

const generator = new URL("../../../web/generate.mjs", import.meta.url);

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const schema = lexicographicSortSchema(await makeSchema());
  writeFileSync(new URL("../../../schema/schema.graphql", import.meta.url), `${printSchema(schema)}\n`);
  await import(generator.href);
});
