import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readConfig } from "../../config.js";
import { audited } from "../../kernel/audit/trail.js";
import { oneFolder, readArguments } from "../../kernel/exchange/commandLine.js";
import { progressOn } from "../../kernel/exchange/progress.js";
import { backup } from "../backup/backup.js";
import { summaryOf } from "../backup/summaryOf.js";
import { wholeNumber } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run backup -- FILE|FOLDER [--pause-writes] [--seconds 600]
Copies the whole database into FILE, or into a new file in FOLDER, while everyone can go on working. The copy contains client identities: keep it safe.
  --pause-writes   refuses changes during the backup (503, try again), so that the copy is exact
  --seconds N      longest pause, in case this program is killed; default: 600`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: {
        "pause-writes": { type: "boolean", default: false },
        seconds: { type: "string", default: "600" },
        help: { type: "boolean", short: "h" },
      },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  const target = oneFolder(positionals, usage);
  const seconds = wholeNumber("--seconds", values.seconds, usage, 1, 86_400);
  const isFolder = (await stat(target).catch(() => undefined))?.isDirectory();
  const name = `knowledge-network-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.backup`;
  const file = isFolder ? join(target, name) : target;
  const progress = progressOn(process.stderr);
  const tail = await withDatabase(readConfig(process.env), report, async (database) => {
    progress.start("Copying", 0);
    try {
      return await audited(database, "backup", () =>
        backup(database, file, {
          pauseSeconds: values["pause-writes"] ? seconds : undefined,
          onProgress: (done) => progress.at(done),
        }),
      );
    } finally {
      progress.end();
    }
  });
  process.stdout.write(`${summaryOf(tail, file)}\n`);
});
