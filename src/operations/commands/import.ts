import { readConfig } from "../../config.js";
import { importFolder } from "../../exchange.js";
import { audited } from "../../kernel/audit/trail.js";
import { daysBefore, todayIn } from "../../kernel/calendar.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { type Encoding, encodings } from "../../kernel/exchange/decode.js";
import { interruption } from "../../kernel/exchange/interruption.js";
import { progressOn } from "../../kernel/exchange/progress.js";
import { summary } from "../../kernel/exchange/summary.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run import -- FOLDER [--dry-run] [--skip-bad-rows] [--encoding gb18030]
Imports the CSV files of FOLDER (docs/import.md). If a row has errors, nothing is written. Importing the same folder again changes nothing.
  --dry-run          only shows what would change
  --skip-bad-rows    leaves out rows with errors, and writes them with the reasons to FOLDER.rejects
  --encoding NAME    encoding of the files: ${encodings.join(" or ")}; default: UTF-8`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        "skip-bad-rows": { type: "boolean", default: false },
        encoding: { type: "string", default: "utf-8" },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const folder = oneFolder(positionals, usage);
  const encoding = values.encoding.toLowerCase().replace(/^utf8$/, "utf-8") as Encoding;
  if (!encodings.includes(encoding))
    throw new OperatorError(`Unknown encoding ${values.encoding}: use ${encodings.join(" or ")}.`);
  const dryRun = values["dry-run"];
  const config = readConfig(process.env);
  const imported = await withDatabase(config, report, (database) => {
    const work = () =>
      importFolder(database, folder, {
        dryRun,
        skipBadRows: values["skip-bad-rows"],
        encoding,
        lapsedBefore: daysBefore(todayIn(config.TIME_ZONE), config.LAPSE_AFTER_DAYS),
        progress: progressOn(process.stderr),
        signal: interruption(),
      });
    return dryRun ? work() : audited(database, "import", work);
  });
  process.stdout.write(`${summary(imported, dryRun)}\n`);
});
