import type { Database } from "../database/database.js";

const keysAtOnce = 10_000;

/** Forgets idempotency keys whose time is over: all of them, however many changes there are a day, some at a time. */
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
