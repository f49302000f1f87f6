import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFolder } from "../../exchange.js";
import type { Database } from "../../kernel/database/database.js";
import { type DemoOptions, writeDemo } from "./generateDemo.js";
import { loadingProgress } from "./loadingProgress.js";

/**
 * Loads a demo institution into a database in which nothing was ever written, and completes an interrupted load of a
 * demo; leaves any other database alone. Stops between two batches when the signal aborts, with its reason. A scale or
 * a day that makes no sense is a RangeError.
 * @returns whether the database holds the whole demo institution, and nothing else
 */
export async function loadDemo(
  database: Database,
  demo: DemoOptions,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const held = await heldBy(database, demo);
  if (!held || held.isWhole) return held !== undefined;
  report(
    held.isNew
      ? "The database is empty: loading a demo institution of made-up people."
      : "The demo institution was not loaded to its end: loading the rest.",
  );
  const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
  const progress = loadingProgress(report);
  try {
    await writeDemo(folder, held);
    // Another program may have been faster, with a demo or with something else.
    if (held.isNew && !(await begin(database, held))) return await loadDemo(database, demo, report, signal);
    await importFolder(database, folder, { signal, progress, isDemo: true });
    const [end] = await database.write(({ run }) => run("operations/demo/end", {}));
    progress.ended();
    return end?.ended === 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Held extends DemoOptions {
  readonly isNew: boolean;
  readonly isWhole: boolean;
}

/** The demo that the database holds, or may hold from now on; undefined when it holds, or held, something else. */
async function heldBy(database: Database, demo: DemoOptions): Promise<Held | undefined> {
  const [state] = await database.read("operations/demo/state", {});
  const { isMarked, isDemo, isWhole, day, scale, seed } = state!;
  if (isDemo) return { today: day!, scale: scale!, seed: seed!, isWhole, isNew: false };
  const [stored] = await database.read("exchange/isBlank", {});
  return isMarked || !stored?.isBlank ? undefined : { ...demo, isWhole: false, isNew: true };
}

async function begin(database: Database, { today, scale, seed }: DemoOptions): Promise<boolean> {
  const mark = { day: today, scale, seed, secret: randomBytes(32).toString("base64url") };
  const [begun] = await database.write(({ run }) => run("operations/demo/begin", mark));
  return begun?.begun ?? false;
}
