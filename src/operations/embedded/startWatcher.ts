import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../../../neo4j/plan.d.mts";
import { type Layout, neo4jFolder } from "./layout.js";

/** The watcher needs a few MB, but would take a hundred without a limit. */
const SMALL = ["--max-old-space-size=16", "--max-semi-space-size=1"];

/**
 * Starts a watcher, which starts the server, unless another watcher owns it already: then it ends at once.
 * Its standard input is this process's hold on the server until there is a lease: end it then.
 */
export function startWatcher(plan: Plan, layout: Layout): ChildProcess {
  const log = openSync(layout.watcherLog, "a", 0o600);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const watcher = spawn(process.execPath, [...SMALL, join(neo4jFolder, "watcher.mjs")], {
    cwd: layout.home,
    detached: true,
    env,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  watcher.unref();
  watcher.stdin?.on("error", () => watcher.stdin?.destroy());
  watcher.stdin?.write(`${JSON.stringify(plan)}\n`);
  return watcher;
}
