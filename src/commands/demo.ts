import { join } from "node:path";
import { onRecord } from "../audit/trail.js";
import { todayIn } from "../calendar.js";
import { readConfig } from "../config.js";
import { writeDemo } from "../demo/generateDemo.js";
import { readArguments } from "../exchange/commandLine.js";
import { importFolder } from "../exchange/importFolder.js";
import { interruption } from "../exchange/interruption.js";
import { progressOn } from "../exchange/progress.js";
import { summary } from "../exchange/summary.js";
import { StartRefused } from "../startRefused.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run demo -- [--scale 1] [--seed 1] [--today 2026-06-30] [--folder FOLDER] [--import]
Makes up an institution, writes it as CSV files that import reads, and imports them if the database is still empty.
  --scale N        1 is 200 managers in 15 branches with 10,000 clients
  --seed S         the same seed, scale and day make the same institution
  --today DAY      the day its history ends; today unless told
  --folder FOLDER  writes there, and imports only with --import
  --import         imports also into a database that holds something`;

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        scale: { type: "string", default: "1" },
        seed: { type: "string", default: "1" },
        today: { type: "string" },
        folder: { type: "string" },
        import: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const config = readConfig(process.env);
  const { scale, seed } = { scale: Number(values.scale), seed: Number(values.seed) };
  if (!Number.isSafeInteger(seed)) throw new StartRefused("--seed is a whole number.");
  const today = values.today ?? todayIn(config.TIME_ZONE);
  const folder = values.folder ?? join(config.DATA_DIR, "demo", `scale-${scale}-seed-${seed}`);
  const { files } = await writeDemo(folder, { scale, seed, today }).catch((error) => {
    throw error instanceof RangeError ? new StartRefused(error.message, { cause: error }) : error;
  });
  const rows = Object.values(files).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${rows.toLocaleString("en")} rows of a made-up institution are in ${folder}.\n`);
  if (values.folder && !values.import) return;
  await withDatabase(config, report, async (database) => {
    const [stored] = await database.read("exchange/isBlank", {});
    if (!stored!.isBlank && !values.import)
      throw new StartRefused("They were not imported, since the database is not empty: add --import to do it anyway.");
    const progress = progressOn(process.stderr);
    const imported = await onRecord(database, "import of a demo", () =>
      importFolder(database, folder, { progress, signal: interruption() }),
    );
    process.stdout.write(`${summary(imported, false)}\n`);
  });
});
