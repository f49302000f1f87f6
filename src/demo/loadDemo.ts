import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFolder } from "../exchange/importFolder.js";
import type { Database } from "../neo4j/database.js";
import { writeDemo } from "./generateDemo.js";

/** Loads the demo institution (scale 1, seed 1) into a database without employees; leaves any other alone. Answers whether it did. */
export async function loadDemo(database: Database, today: string, report: (line: string) => void): Promise<boolean> {
  const [{ isEmpty } = { isEmpty: false }] = await database.read("demo/isEmpty", {});
  if (!isEmpty) return false;
  report("The database is empty: loading a demo institution of 200 managers and 10,000 clients.");
  const folder = await mkdtemp(join(tmpdir(), "knowledge-network-demo-"));
  try {
    await writeDemo(folder, { scale: 1, seed: 1, today });
    await importFolder(database, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}
