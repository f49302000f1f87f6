import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Head } from "./chain.js";

/** The chain's end as it was last kept outside the database; undefined when it never was. */
export async function readHead(file: string): Promise<Head | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Keeps the chain's end outside the database: somebody who rewrites the whole chain in the database cannot rewrite
 * this. It never moves back.
 */
export async function keepHead(file: string, head: Head): Promise<void> {
  const kept = await readHead(file);
  if (head.seq <= (kept?.seq ?? 0)) return;
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify(head)}\n`, { mode: 0o600 });
  await rename(beside, file);
}
