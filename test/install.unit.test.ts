import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The settings of whoever runs the tests must not hide a warning. */
const npmAlone = {
  ...process.env,
  npm_config_userconfig: "/dev/null",
  npm_config_loglevel: "warn",
  npm_config_update_notifier: "false",
};

test("`npm ci` says nothing that a newcomer would have to understand", () => {
  const folder = mkdtempSync(join(tmpdir(), "knowledge-network-install-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) copyFileSync(file, join(folder, file));
    const { status, stderr } = spawnSync("npm", ["ci", "--dry-run", "--offline", "--no-audit", "--no-fund"], {
      cwd: folder,
      env: npmAlone,
      encoding: "utf8",
    });
    // Of deprecated packages npm only tells when it fetches them.
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
