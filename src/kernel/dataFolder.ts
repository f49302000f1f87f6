import { access, constants, mkdir } from "node:fs/promises";
import { OperatorError } from "./operatorError.js";

/**
 * Makes a folder for data unless it is there, readable by its owner alone. Throws OperatorError when nothing can be
 * written into it.
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new OperatorError(
      `The data folder ${folder} cannot be written${reason}: make it writable, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}
