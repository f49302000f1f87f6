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
Proves every record of the audit trail, and its end against the one kept outside the database; or names the first thing that is broken.
  --accept-end    takes the end as it is for ours, when all else is in order. Once, for a trail that a version before tags wrote, or that was
                  restored from its backup. That it was accepted is on record`;

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
      `The audit trail is broken: ${broken}. ${count.toLocaleString("en")} records are in the chain and in order.` +
        (/ is the end, and /.test(broken)
          ? "\nA version before tags wrote it, or somebody changed it. If you know which, and trust it: npm run audit:verify -- --accept-end"
          : ""),
    );
  const against = kept
    ? `also against its end kept in ${file} (record ${kept.seq})`
    : `but no end of it is kept in ${file} to compare with`;
  process.stdout.write(
    `The audit trail is whole: ${count.toLocaleString("en")} records, ${waiting} waiting; ${against}.\n`,
  );
});
