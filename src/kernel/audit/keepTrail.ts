import type { Logger } from "pino";
import type { Database } from "../database/database.js";
import { chainRecords } from "./chain.js";
import type { Denials } from "./denials.js";
import { keepHead } from "./headFile.js";
import { restoreLostRecords } from "./remembered.js";

const everyMs = 2000;

/**
 * Chains new records every two seconds, keeps the end of the chain outside the database, and records what was denied.
 */
export function keepTrail(
  database: Database,
  denials: Denials,
  headFile: string,
  log: Logger,
): { stop(): Promise<void> } {
  let working: Promise<void> | undefined;
  const onForged = (records: readonly string[]) =>
    log.error({ records }, "records of the audit trail were not written by this program: run `npm run audit:verify`");
  const work = async (all = false) => {
    try {
      await denials.flush(database, { all });
      await keepHead(headFile, await chainRecords(database, { onForged }));
      const lost = await restoreLostRecords(database);
      if (lost.length > 0)
        log.error(
          { records: lost },
          "records of the audit trail were taken away before they were chained; they are put back",
        );
    } catch (error) {
      // The database is away, or the disk full: the records wait, and the next time tries again.
      log.warn({ err: error }, "the audit trail could not be chained; it is tried again");
    }
  };
  const timer = setInterval(() => {
    working ??= work().finally(() => {
      working = undefined;
    });
  }, everyMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
      await work(true);
    },
  };
}
