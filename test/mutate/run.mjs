// Measures what tests are worth: breaks the source, and tells what they did not notice.

import { existsSync } from "node:fs";
import { readArguments } from "../../dist/kernel/exchange/commandLine.js";
import { OperatorError } from "../../dist/kernel/operatorError.js";
import { wholeNumber } from "../../dist/operations/commands/arguments.js";
import { runCommand } from "../../dist/operations/commands/runCommand.js";

const usage = `npm run mutate -- PATH... [--most 50] [--seed 1] [--tests FILTER]... [--seconds N]
Breaks the .ts and .cypher files of a path in one place at a time, in a copy, runs their tests, and lists what no test noticed.
  --most N           at most so many are tried, from all over the path
  --seed N           which, and in which order; the same for the same source
  --tests FILTER     test files with this in their path, instead of the room's folder under test/ and, for Cypher, test/audit
  --seconds N        how long a run may take: three times as long as with nothing broken, and 15 s, unless told
What hangs, or keeps the tests from starting, counts as caught. The compiled program stays
unbroken: its tests are left out, and what runs in worker threads is tested by unit tests alone.`;

const options = {
  allowPositionals: true,
  options: {
    most: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", multiple: true, default: [] },
    seconds: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
};

await runCommand(async () => {
  const { values, positionals } = readArguments(options, usage);
  if (values.help) return void process.stdout.write(`${usage}\n`);
  if (positionals.length === 0) throw new OperatorError(usage);
  for (const path of positionals)
    if (!existsSync(path) || !/^(src|cypher)(\/|$)/.test(path))
      throw new OperatorError(`${path} is no file or folder under src/ or cypher/.`);
  const number = (option) => values[option] && wholeNumber(`--${option}`, values[option], usage);
  const { mutate } = await import("./mutate.mjs");
  await mutate(positionals, {
    tests: values.tests,
    most: number("most"),
    seed: number("seed"),
    seconds: number("seconds"),
  });
});
