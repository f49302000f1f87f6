import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.js";
import { makeDataFolder } from "../dataFolder.js";
import { OperatorError } from "../operatorError.js";
import type { VaultKeys } from "./vault.js";

/**
 * The keys that seal clients' numbers: IDENTITY_KEYS and IDENTITY_INDEX_KEY, or with the embedded database keys made
 * once and kept in DATA_DIR in a file that only the owner reads. Throws OperatorError when there are none.
 */
export async function identityKeys(config: Config): Promise<VaultKeys> {
  const { IDENTITY_KEYS: keys, IDENTITY_INDEX_KEY: indexKey } = config;
  if (keys && indexKey) return { keys, indexKey };
  if (keys || indexKey) throw new OperatorError("Set IDENTITY_KEYS and IDENTITY_INDEX_KEY together.");
  if (!config.isEmbedded)
    throw new OperatorError(
      "Set IDENTITY_KEYS (k1:…) and IDENTITY_INDEX_KEY, each key 32 random bytes in base64 (openssl rand -base64 32): clients' numbers are stored encrypted.",
    );
  const file = join(config.DATA_DIR, "identity-keys");
  await makeDataFolder(config.DATA_DIR);
  const made: VaultKeys = { keys: [{ id: "k1", key: newKey() }], indexKey: newKey() };
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return JSON.parse(await readFile(file, "utf8"));
}

const newKey = () => randomBytes(32).toString("base64");
