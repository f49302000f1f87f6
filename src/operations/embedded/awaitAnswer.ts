import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { runStatement } from "../../kernel/database/runStatement.js";
import { OperatorError } from "../../kernel/operatorError.js";
import type { Layout } from "./layout.js";
import type { Lease } from "./takeLease.js";
import { whyItEnded, whyItIsBroken } from "./whyItEnded.js";

const PATIENCE_MS = 10 * 60_000;
const REPORT_EVERY_MS = 15_000;
/** While the system database is being opened, a right password may be refused. */
const REFUSALS_BELIEVED = 5;

/**
 * Waits until the server behind a lease answers a query.
 * @throws OperatorError if it ends instead, refuses the password, or has not answered after ten minutes
 */
export async function awaitAnswer(
  lease: Lease,
  server: { readonly uri: string; readonly user: string; readonly password: string },
  layout: Layout,
  report: (line: string) => void,
): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  });
  try {
    const since = Date.now();
    let reported = since;
    let refusals = 0;
    for (let error = await tried(driver); error; error = await tried(driver)) {
      if (error.code.endsWith(".DatabaseUnavailable") && (await isBroken(driver))) throw await whyItIsBroken(layout);
      if (lease.hasEnded()) throw await whyItEnded(layout);
      if (error.code.startsWith("Neo.ClientError.Security.")) refusals++;
      if (refusals >= REFUSALS_BELIEVED) throw wrongPassword(layout);
      if (Date.now() - since > PATIENCE_MS) throw tooSlow(layout, error);
      if (Date.now() - reported > REPORT_EVERY_MS) {
        reported = Date.now();
        report(`The database is still starting (${Math.round((reported - since) / 1000)} s).`);
      }
      await sleep(refusals > 0 ? 1_000 : 200);
    }
  } finally {
    await driver.close();
  }
}

/** Null if the server answered, else why not. */
async function tried(driver: Driver): Promise<Neo4jError | null> {
  try {
    await runStatement(driver, "ping");
    return null;
  } catch (error) {
    if (error instanceof Neo4jError) return error;
    throw error;
  }
}

/** With a damaged store the server keeps running without the database, and tells clients to try again later. */
async function isBroken(driver: Driver): Promise<boolean> {
  const broken = await runStatement(driver, "brokenDatabases", "system").catch(() => null);
  return (broken?.records.length ?? 0) > 0;
}

function wrongPassword(layout: Layout): OperatorError {
  return new OperatorError(
    `The password in ${layout.passwordFile} is wrong for the store in ${layout.home}: put the right one back, ` +
      "or move the folder away to start with an empty database.",
  );
}

function tooSlow(layout: Layout, error: Neo4jError): OperatorError {
  return new OperatorError(
    `The database in ${layout.home} runs but has not answered for ten minutes (${error.message}): see ${layout.serverLog}.`,
  );
}
