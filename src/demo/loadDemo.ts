import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFolder } from "../exchange/importFolder.js";
import type { Database } from "../neo4j/database.js";
import { writeDemo } from "./generateDemo.js";

/**
 * Loads the demo institution (scale 1, seed 1) into a database without employees, and loads to the end one whose loading was
 * broken off, with the day it was begun on; leaves any other alone. Stops between two batches when the signal aborts, with its reason.
 * @returns whether it loaded one
 */
export async function loadDemo(
  database: Database,
  today: string,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const [state] = await database.read("demo/state", {});
  if (!state?.isEmpty && !state?.day) return false;
  report(
    state.day
      ? "The demo institution was not loaded to its end: loading the rest."
      : "The database is empty: loading a demo institution of 200 managers and 10,000 clients.",
  );
  const day = state.day ?? today;
  const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
  try {
    await writeDemo(folder, { scale: 1, seed: 1, today: day });
    await database.write(({ run }) => run("demo/begin", { day }));
    await importFolder(database, folder, { signal });
    await database.write(({ run }) => run("demo/end", {}));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}
