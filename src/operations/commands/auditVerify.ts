import { readConfig } from "../../config.js";
import { acceptEnd } from "../../kernel/audit/acceptEnd.js";
import { chainRecords } from "../../kernel/audit/chain.js";
import { readHead } from "../../kernel/audit/headFile.js";
import { headFileOf } from "../../kernel/audit/headFileOf.js";
import { verifyChain } from "../../kernel/audit/verifyChain.js";
import { readArguments } from "../../kernel/exchange/commandLine.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { noArguments } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run audit:verify -- [--accept-end]
Checks every record of the audit trail, and its end against the one stored outside the database. Reports the first fault.
  --accept-end    accepts the present end if all else is in order. Use it once, for a trail written by an older version without signatures, or
                  restored from the backup of one. The acceptance itself is recorded`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      allowPositionals: true,
      options: { "accept-end": { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
    },
    usage,
  );
  if (values.help) return void process.stdout.write(`${usage}\n`);
  noArguments(positionals, usage);
  const config = readConfig(process.env);
  const file = headFileOf(config);
  const kept = await readHead(file);
  const { count, waiting, broken } = await withDatabase(config, report, async (database) => {
    if (values["accept-end"]) await acceptEnd(database, kept);
    await chainRecords(database);
    return verifyChain(database, kept);
  });
  if (broken)
    throw new OperatorError(
      `The audit trail is broken: ${broken}. ${count.toLocaleString("en")} records before it are in order.` +
        (/ is the end, and /.test(broken)
          ? "\nEither an older version of the program, without signatures, wrote it, or somebody changed it. If you have checked it and trust it: npm run audit:verify -- --accept-end"
          : ""),
    );
  const against = kept
    ? `its end matches the one stored in ${file} (record ${kept.seq})`
    : `no end is stored in ${file} to compare with`;
  process.stdout.write(
    `The audit trail is complete: ${count.toLocaleString("en")} records, ${waiting} waiting; ${against}.\n`,
  );
});
