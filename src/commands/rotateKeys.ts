import { onRecord } from "../audit/trail.js";
import { readConfig } from "../config.js";
import { rotateKeys } from "../identity/sealStore.js";
import { withDatabase } from "./openDatabase.js";
import { report, runCommand } from "./runCommand.js";

/** Seals clients' numbers with the first of IDENTITY_KEYS; the others may go when it is done. */
await runCommand(async () => {
  const count = await withDatabase(
    readConfig(process.env),
    report,
    (database) => onRecord(database, "rotate-keys", () => rotateKeys(database)),
    { rotatesKeys: true },
  );
  process.stdout.write(
    `The numbers of ${count.toLocaleString("en")} clients are sealed with the first of IDENTITY_KEYS.\n`,
  );
});
