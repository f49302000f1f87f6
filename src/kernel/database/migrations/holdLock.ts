import type { Driver } from "neo4j-driver";
import { statement } from "./statement.js";

const HEARTBEAT_MS = 20_000;

/** The lock under which one program at a time migrates a database. */
export interface Lock {
  /** @throws if the lock was lost, because the connection or the leader was */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Waits for the lock and takes it: a transaction that is held open beside the migrations, because a schema command
 * cannot share one with a write. So the lock is gone when its holder dies, whatever happens.
 */
export async function holdLock(driver: Driver, database: string | undefined): Promise<Lock> {
  const session = driver.session({ database });
  const [lock, holds] = await Promise.all([statement("lock"), statement("holds")]);
  try {
    // Without a timeout of its own it would end with the server's db.transaction.timeout.
    const transaction = session.beginTransaction({ timeout: 0, metadata: { purpose: "migrate" } });
    await transaction.run(lock);
    let beat: Promise<unknown> = Promise.resolve();
    const check = () => {
      beat = beat.then(() => transaction.run(holds));
      return beat;
    };
    const timer = setInterval(() => void check().catch(() => clearInterval(timer)), HEARTBEAT_MS);
    return {
      async check() {
        await check();
      },
      async release() {
        clearInterval(timer);
        await beat.catch(() => undefined);
        await session.close();
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}
