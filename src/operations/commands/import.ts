import { readConfig } from "../../config.js";
import { importFolder } from "../../exchange.js";
import { onRecord } from "../../kernel/audit/trail.js";
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
Imports the CSV files of FOLDER (docs/import.md). Nothing is written while a row is bad; the same folder twice changes nothing.
  --dry-run          only tells what would happen
  --skip-bad-rows    imports the rest, and leaves the bad rows with their reasons in FOLDER.rejects
  --encoding NAME    of the files: ${encodings.join(" or ")}; UTF-8 unless told`;

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
    throw new OperatorError(`There is no encoding ${values.encoding} here: use ${encodings.join(" or ")}.`);
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
    return dryRun ? work() : onRecord(database, "import", work);
  });
  process.stdout.write(`${summary(imported, dryRun)}\n`);
});
