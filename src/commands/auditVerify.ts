import { seal } from "../audit/chain.js";
import { readHead } from "../audit/headFile.js";
import { headFileOf } from "../audit/headFileOf.js";
import { verifyChain } from "../audit/verifyChain.js";
import { readConfig } from "../config.js";
import { StartRefused } from "../startRefused.js";
import { isAskedForHelp } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run audit:verify
Proves the chain of the audit trail against itself, and against its end that is kept in AUDIT_HEAD_FILE. Ends with code 1 when a link is
broken, and names the first.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const config = readConfig(process.env);
  const file = headFileOf(config);
  const kept = await readHead(file);
  const { count, waiting, broken } = await withDatabase(config, report, async (database) => {
    await seal(database);
    return verifyChain(database, kept);
  });
  if (broken)
    throw new StartRefused(
      `The audit trail is broken: ${broken}. ${count.toLocaleString("en")} records before it are in order.`,
    );
  const against = kept
    ? `also against its end kept in ${file} (record ${kept.seq})`
    : `but no end of it is kept in ${file} to compare with`;
  process.stdout.write(
    `The audit trail is whole: ${count.toLocaleString("en")} records, ${waiting} waiting; ${against}.\n`,
  );
});
