import { join } from "node:path";
import { readConfig } from "../../config.js";
import { audited } from "../../kernel/audit/trail.js";
import { todayIn } from "../../kernel/calendar.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { interruption } from "../../kernel/exchange/interruption.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { type DemoOptions, writeDemo } from "../demo/generateDemo.js";
import { loadDemo } from "../demo/loadDemo.js";
import { noArguments } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run demo -- [--scale 1] [--seed 1] [--today 2026-06-30] [--folder FOLDER | --load]
Generates a fictitious institution and writes it as CSV files for \`npm run import\`. It uses no database, except with --load.
  --scale N        1 is 200 managers in 15 branches with 10,000 clients
  --seed S         the same seed, scale and day generate the same institution
  --today DAY      the last day of its history; default: today
  --folder FOLDER  where to write the files; default: a folder in DATA_DIR
  --load           loads it into the configured database instead, which must be empty. \`npm start\` then serves it as a demo,
                   with tokens for everybody on this machine (there are none for imported files)`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        scale: { type: "string", default: "1" },
        seed: { type: "string", default: "1" },
        today: { type: "string" },
        folder: { type: "string" },
        load: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  if (values.folder && values.load) throw new OperatorError(`Give --folder or --load, not both.\n\n${usage}`);
  const config = readConfig(process.env);
  const { scale, seed } = { scale: Number(values.scale), seed: Number(values.seed) };
  if (!Number.isSafeInteger(seed)) throw new OperatorError(`--seed must be a whole number, not "${values.seed}".`);
  const demo: DemoOptions = { scale, seed, today: values.today ?? todayIn(config.TIME_ZONE) };
  if (values.load) {
    await withDatabase(config, report, (database) =>
      audited(database, "load of a demo", async () => {
        const [state] = await database.read("operations/demo/state", {});
        if (state?.isWhole || !(await loadDemo(database, demo, report, interruption()).catch(explained)))
          throw new OperatorError("The database is not empty: set DATA_DIR to a new folder, and run this again.");
      }),
    );
    return;
  }
  const folder = values.folder ?? join(config.DATA_DIR, "demo", `scale-${scale}-seed-${seed}`);
  const { files } = await writeDemo(folder, demo).catch(explained);
  const rows = Object.values(files).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${rows.toLocaleString("en")} rows of a fictitious institution were written to ${folder}.\n`);
});

/** A scale or a day that makes no sense. */
function explained(error: unknown): never {
  throw error instanceof RangeError ? new OperatorError(error.message, { cause: error }) : error;
}
