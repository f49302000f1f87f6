// The peers' packages are not the program's: they are installed beside them, the first time, from a lock file of their
// own.
import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("peers", import.meta.url));

export async function installPeers(say) {
  const isInstalled = await access(`${folder}/node_modules/.package-lock.json`).then(
    () => true,
    () => false,
  );
  if (isInstalled) return;
  say("Installing what this program is measured against.");
  await promisify(execFile)("npm", ["ci", "--no-audit", "--no-fund", "--prefix", folder], { maxBuffer: 2 ** 26 });
}
