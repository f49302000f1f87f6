import { readConfig } from "../../config.js";
import { exportFolder } from "../../exchange.js";
import { onRecord } from "../../kernel/audit/trail.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { progressOn } from "../../kernel/exchange/progress.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run export -- FOLDER [--with-identity]
Writes the whole graph into FOLDER as the CSV files that import reads; files there are replaced. You alone may read them.
Cells are written as they are, so that they can be imported again: a spreadsheet may run one that begins with = + - or @ as a formula.
  --with-identity    also who the clients are: names, numbers, phones, and notes that may name one`;

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
    onRecord(database, withIdentity ? "export with identity" : "export", () =>
      exportFolder(database, folder, { withIdentity, progress: progressOn(process.stderr) }),
    ),
  );
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  process.stdout.write(`${rows.toLocaleString("en")} rows are in ${folder}, in ${files.length} files.\n`);
  if (!withIdentity)
    process.stdout.write(
      "Who the clients are was left out. Imported where the clients have names, these files would erase them.\n",
    );
});
