import { writeFile } from "node:fs/promises";
import { readConfig } from "../config.js";
import { oneFolder, readArguments } from "../exchange/commandLine.js";
import { limitsOf } from "../graphql/limits.js";
import { registerDocuments } from "../http/registerDocuments.js";
import { makeSchema } from "../schema.js";
import { runCommand } from "./runCommand.js";

const usage = `npm run documents -- FOLDER [--out trusted-documents.json]
Registers the operations of the .graphql files in FOLDER. With TRUSTED_DOCUMENTS set to the file written, only these run.
  --out FILE    where to write them`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { out: { type: "string", default: "trusted-documents.json" }, help: { type: "boolean", short: "h" } },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const documents = await registerDocuments(
    await makeSchema(),
    oneFolder(positionals, usage),
    limitsOf(readConfig(process.env)),
  );
  await writeFile(values.out, `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`);
  for (const [id, { name }] of documents) process.stdout.write(`${name} ${id}\n`);
  process.stdout.write(`${documents.size} operations are registered in ${values.out}.\n`);
});
