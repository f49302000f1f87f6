/**
 * Who owns a folder, where the owner is a process and may die at any moment. Plain JavaScript, because the watcher runs
 * without a build. Owners are numbered files, owner.1.json, owner.2.json, …: the highest number is the owner, and it is
 * never deleted, so taking over from a dead owner is the exclusive creation of the next number and cannot race.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HALF_WRITTEN_MS = 2_000;

/** Text that no other process that ever had this id shares: its start time. Null if no such process runs. */
export function startOf(pid) {
  try {
    if (process.platform !== "linux") return startByPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name, in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const isDead = fields[0] === "Z" || fields[0] === "X";
    return isDead ? null : `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

function startByPs(pid) {
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const [state, ...start] = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8", env })
    .trim()
    .split(/\s+/);
  return state.startsWith("Z") ? null : start.join(" ");
}

/** The process itself, as it is written into an owner's file. */
export const self = () => ({ pid: process.pid, started: startOf(process.pid) });

/** Whether that very process still runs, and not a later one with the same id. */
export const isRunning = (process) =>
  Boolean(process?.pid && process.started && startOf(process.pid) === process.started);

/** The record of the last owner, dead or alive; null if there never was one. */
export function ownerOf(folder) {
  return latest(folder)?.record ?? null;
}

/**
 * Becomes the owner, and gives the path of the owner's file and the record of the dead owner before; null if one lives.
 */
export function claim(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    const before = latest(folder);
    if (before?.isFresh || isRunning(before?.record)) return null;
    const generation = (before?.generation ?? 0) + 1;
    const file = fileOf(folder, generation);
    try {
      writeFileSync(file, JSON.stringify(self()), { flag: "wx", mode: 0o600 });
    } catch (error) {
      if (error.code === "EEXIST") continue;
      throw error;
    }
    const others = generations(folder);
    // A claimant that slept since it looked may have created a number that was already used and cleaned up.
    if (others.some((other) => other > generation)) {
      rmSync(file, { force: true });
      continue;
    }
    for (const other of others) if (other < generation) rmSync(fileOf(folder, other), { force: true });
    return { file, before: before?.record ?? null };
  }
}

/** Writes more about the owner into its file, at once or not at all. */
export function publish(file, record) {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, JSON.stringify({ ...self(), ...record }), { mode: 0o600 });
  renameSync(draft, file);
}

/** Gives the ownership up while the process lives on. */
export function release(file) {
  writeFileSync(`${file}.draft`, "{}", { mode: 0o600 });
  renameSync(`${file}.draft`, file);
}

const fileOf = (folder, generation) => join(folder, `owner.${generation}.json`);

function generations(folder) {
  const names = readdirSync(folder).map((name) => /^owner\.(\d+)\.json$/.exec(name)?.[1]);
  return names.filter((name) => name !== undefined).map(Number);
}

function latest(folder) {
  try {
    const generation = Math.max(...generations(folder));
    if (generation === -Infinity) return null;
    const file = fileOf(folder, generation);
    try {
      return { generation, record: JSON.parse(readFileSync(file, "utf8")), isFresh: false };
    } catch {
      return { generation, record: null, isFresh: Date.now() - statSync(file).mtimeMs < HALF_WRITTEN_MS };
    }
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}
