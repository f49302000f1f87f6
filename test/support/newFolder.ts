import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder of a test; `remove` it in the end. */
export async function newFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "knowledge-network-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
