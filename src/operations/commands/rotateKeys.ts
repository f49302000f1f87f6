import { readConfig } from "../../config.js";
import { chainRecords } from "../../kernel/audit/chain.js";
import { audited } from "../../kernel/audit/trail.js";
import { rotateKeys } from "../vault/sealStore.js";
import { isAskedForHelp } from "./arguments.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

const usage = `npm run rotate-keys
Encrypts clients' numbers with the first key of IDENTITY_KEYS, and indexes them with IDENTITY_INDEX_KEY. The other keys can be removed afterwards.`;

await runCommand(async () => {
  if (isAskedForHelp(usage)) return;
  const count = await withDatabase(
    readConfig(process.env),
    report,
    async (database) => {
      const rotated = await audited(database, "rotate-keys", () => rotateKeys(database));
      // The end of the audit trail is tagged with the first key too.
      await chainRecords(database);
      return rotated;
    },
    { rotatesKeys: true },
  );
  process.stdout.write(
    `The numbers of ${count.toLocaleString("en")} clients are encrypted with the first key of IDENTITY_KEYS.\n`,
  );
});
