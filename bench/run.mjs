// Measures this program side by side with others on the same database and machine. See bench/README.md.

import { readArguments } from "../dist/kernel/exchange/commandLine.js";
import { noArguments } from "../dist/operations/commands/arguments.js";
import { runCommand } from "../dist/operations/commands/runCommand.js";
import { contenders } from "./contenders.mjs";

const usage = `npm run bench -- [--scale 1] [--rounds 3] [--seconds 5] [--warm 5] [--json FILE]
Measures this program side by side with others on a database of its own, after their answers were compared (bench/README.md).
  --scale N          1 is 1,000 managers with 50,000 clients; the store is kept in BENCH_DATA_DIR
  --rounds N         how often each is measured, and by --seconds N how long; --warm N is for how long before
  --callers LIST     how many callers at once: 1,16,64 unless told
  --workloads LIST   which questions, by number; --contenders LIST which programs: all unless told
  --cold             also how long shapes take that were never seen
  --heap, --page-cache   memory of the database: 1g and 512m unless told
  --json FILE        writes the figures there`;

const text = (otherwise) => ({ type: "string", default: otherwise });
const options = {
  allowPositionals: true,
  options: {
    scale: text("1"),
    rounds: text("3"),
    seconds: text("5"),
    warm: text("5"),
    workloads: text("1,2,3,4,5,6,7,8,9"),
    callers: text("1,16,64"),
    contenders: text(contenders.map(({ name }) => name).join()),
    json: { type: "string" },
    cold: { type: "boolean", default: false },
    heap: text("1g"),
    "page-cache": text("512m"),
    help: { type: "boolean", short: "h" },
  },
};

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  const { sideBySide } = await import("./sideBySide.mjs");
  await sideBySide(values);
});
