import { access, constants, mkdir, statfs } from "node:fs/promises";
import { StartRefused } from "../../startRefused.js";
import type { Layout } from "./layout.js";

const LEAST_FREE_BYTES = 512 * 1024 * 1024;

/** Makes the folders of an embedded server, readable by their owner alone; refuses a folder that cannot hold a store. */
export async function prepareFolder(layout: Layout): Promise<void> {
  try {
    for (const folder of [layout.home, layout.conf, layout.logs]) await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(layout.home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new StartRefused(
      `The data folder ${layout.home} cannot be written${reason}: make it writable, or set DATA_DIR to another folder.`,
    );
  }
  const disk = await statfs(layout.home);
  const free = disk.bavail * disk.bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new StartRefused(
    `The disk that holds ${layout.home} has only ${Math.floor(free / 2 ** 20)} MB left, and the database needs ` +
      `${LEAST_FREE_BYTES / 2 ** 20}: free some space, or set DATA_DIR to a folder on another disk.`,
  );
}
