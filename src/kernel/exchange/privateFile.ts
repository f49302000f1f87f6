import type { WriteStream } from "node:fs";
import { open } from "node:fs/promises";

/** Begins a file that its owner alone may read, also where one that others could read was before. */
export async function privateFile(path: string): Promise<WriteStream> {
  const file = await open(path, "w", 0o600);
  try {
    await file.chmod(0o600);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file.createWriteStream();
}
