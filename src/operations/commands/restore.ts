import { readConfig } from "../../config.js";
import { entry, operator, record } from "../../kernel/audit/trail.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { restore } from "../backup/restore.js";
import { summaryOf } from "../backup/summaryOf.js";
import { sealStore } from "../vault/sealStore.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run restore -- FILE
Fills an empty database from a backup. A file that is damaged or was changed is refused before anything is written. The restored data are compared with the file.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    { allowPositionals: true, options: { help: { type: "boolean", short: "h" } } },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const file = oneFolder(positionals, usage);
  let toldAt = 0;
  const tail = await withDatabase(
    readConfig(process.env),
    report,
    async (database) => {
      const restored = await restore(database, file, {
        onProgress: (step, done) => {
          if (Date.now() - toldAt < 5000) return;
          toldAt = Date.now();
          report(`${step}: ${done.toLocaleString("en")}`);
        },
        onUnproven: report,
      });
      await sealStore(database, report);
      await record(database, [entry("OPERATOR", operator, "restore: done")]);
      return restored;
    },
    { evenHalf: true },
  );
  process.stdout.write(`The backup is restored. Counts and checksums match.\n${summaryOf(tail, file)}\n`);
});
