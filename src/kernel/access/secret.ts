import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.js";
import { makeDataFolder } from "../dataFolder.js";
import { OperatorError } from "../operatorError.js";

/**
 * The secret that signs tokens: JWT_SECRET, or with the embedded database one made once and kept in DATA_DIR in a file
 * that only the owner reads. Undefined with JWT_JWKS_URL.
 */
export async function tokenSecret(config: Config): Promise<string | undefined> {
  if (config.JWT_SECRET) return config.JWT_SECRET;
  if (config.JWT_JWKS_URL) return undefined;
  if (!config.isEmbedded)
    throw new OperatorError(
      "Set JWT_SECRET (32 characters or more) or JWT_JWKS_URL: one of them is needed to check tokens.",
    );
  const file = join(config.DATA_DIR, "jwt-secret");
  await makeDataFolder(config.DATA_DIR);
  try {
    await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(file, "utf8");
}
