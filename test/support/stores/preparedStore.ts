import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { claim, release } from "../../../neo4j/ownership.mjs";
import { wantedVersion } from "../../../src/operations/embedded/version.js";
import { type Content, nothing } from "./contents.js";
import { openMigrated } from "./openMigrated.js";
import { forShort } from "./shortLived.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const stores = join(root, ".cache/stores");

/**
 * Makes a data folder, not open yet, that is migrated and holds this. It is a copy of one that was filled once, by the
 * source as it is now, and stopped cleanly: copying takes no time, and filling does.
 */
export async function copyPrepared(content: Content, dataDir: string): Promise<void> {
  await copyStore(await prepared(content), dataDir);
}

/**
 * Whoever comes first prepares it, for all; the others wait. NEO4J_TEST_STORES names whose it is where many sources
 * share it: mutants do.
 */
async function prepared(content: Content): Promise<string> {
  const source = process.env.NEO4J_TEST_STORES ?? (await hashOfSource());
  const folder = join(stores, `${source}-${content.name}`);
  for (;;) {
    if (existsSync(folder)) return folder;
    const claimed = claim(`${folder}.lock`);
    if (!claimed) await pause(200);
    else
      try {
        if (!existsSync(folder)) await prepare(content, folder);
      } finally {
        release(claimed.file);
      }
    await removeOthers(source);
  }
}

async function prepare(content: Content, folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  if (content !== nothing) await copyStore(await prepared(nothing), unfinished);
  const { database, close } = await forShort(() => openMigrated(unfinished));
  try {
    await content.fill(database);
  } finally {
    await close();
  }
  await rename(unfinished, folder);
}

/** Without the port that its server had: two copies must not want the same. */
const copyStore = (from: string, to: string) =>
  cp(from, to, { recursive: true, filter: (path) => path !== join(from, "watcher") && path !== join(from, "logs") });

/** Everything that could change what a store holds, or how. */
async function hashOfSource(): Promise<string> {
  const hash = createHash("sha256").update(wantedVersion(process.env));
  for (const room of ["src", "cypher", "test/support/stores"]) {
    const files = await readdir(join(root, room), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  return hash.digest("hex").slice(0, 12);
}

/** What an earlier source made is of no use any more. */
async function removeOthers(source: string): Promise<void> {
  for (const name of await readdir(stores))
    if (!name.startsWith(source)) await rm(join(stores, name), { recursive: true, force: true });
}
