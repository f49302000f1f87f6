import { readConfig } from "../../config.js";
import { exportFolder } from "../../exchange.js";
import { audited } from "../../kernel/audit/trail.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { progressOn } from "../../kernel/exchange/progress.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run export -- FOLDER [--with-identity]
Writes the whole graph into FOLDER as CSV files for import; existing files are replaced. Only you can read them.
Cells are written unchanged, so that they can be imported again. Beware: a spreadsheet may run a cell that starts with = + - or @ as a formula.
  --with-identity    includes the identity of clients: names, numbers, phones, and notes that may name one`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { "with-identity": { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const folder = oneFolder(positionals, usage);
  const withIdentity = values["with-identity"];
  const { files } = await withDatabase(readConfig(process.env), report, (database) =>
    audited(database, withIdentity ? "export with identity" : "export", () =>
      exportFolder(database, folder, { withIdentity, progress: progressOn(process.stderr) }),
    ),
  );
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  process.stdout.write(`${rows.toLocaleString("en")} rows were written to ${files.length} files in ${folder}.\n`);
  if (!withIdentity)
    process.stdout.write(
      "The identity of clients was left out. Do not import these files into a database with client names: the import would delete the names.\n",
    );
});
