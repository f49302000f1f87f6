import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readConfig } from "../../config.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { limitsOf } from "../../kernel/graphql/limits.js";
import { registerDocuments } from "../../kernel/pipeline/registerDocuments.js";
import { makeSchema } from "../../schema.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run documents -- FOLDER [--out FILE]
Registers the operations of the .graphql files in FOLDER. With TRUSTED_DOCUMENTS set to the written file, only these are allowed.
  --out FILE    where to write them; default: trusted-documents.json in DATA_DIR`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { out: { type: "string" }, help: { type: "boolean", short: "h" } },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const folder = oneFolder(positionals, usage);
  const config = readConfig(process.env);
  const out = values.out ?? join(config.DATA_DIR, "trusted-documents.json");
  const documents = await registerDocuments(await makeSchema(), folder, limitsOf(config));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
  for (const [id, { name }] of documents) process.stdout.write(`${name} ${id}\n`);
  process.stdout.write(
    `${documents.size} operations are registered. Start with TRUSTED_DOCUMENTS=${out} to allow only these.\n`,
  );
});
