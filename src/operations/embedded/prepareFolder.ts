import { statfs } from "node:fs/promises";
import { makeDataFolder } from "../../kernel/dataFolder.js";
import { OperatorError } from "../../kernel/operatorError.js";
import type { Layout } from "./layout.js";

const LEAST_FREE_BYTES = 512 * 1024 * 1024;

/**
 * Makes the folders of an embedded server, readable by their owner alone; refuses a folder that cannot hold a store.
 */
export async function prepareFolder(layout: Layout): Promise<void> {
  for (const folder of [layout.home, layout.conf, layout.logs]) await makeDataFolder(folder);
  const disk = await statfs(layout.home);
  const free = disk.bavail * disk.bsize;
  if (free >= LEAST_FREE_BYTES) return;
  throw new OperatorError(
    `The disk that holds ${layout.home} has only ${Math.floor(free / 2 ** 20)} MB left, and the database needs ` +
      `${LEAST_FREE_BYTES / 2 ** 20}: free some space, or set DATA_DIR to a folder on another disk.`,
  );
}
