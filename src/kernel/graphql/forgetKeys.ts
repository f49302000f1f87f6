import type { Database } from "../database/database.js";

const keysAtOnce = 10_000;

/** Deletes all expired idempotency keys, in batches. */
export async function forgetKeys(
  database: Database,
  now = new Date().toISOString(),
  limit = keysAtOnce,
): Promise<void> {
  for (let left = limit; left === limit; ) {
    const [row] = await database.write((transaction) => transaction.run("kernel/graphql/forgetKeys", { now, limit }));
    left = row?.forgotten ?? 0;
  }
}
