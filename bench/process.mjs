// Processes that are measured: started, listened to, their processor time and memory read.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/**
 * Starts a program that tells its address on stderr after one of these words; `FLAGS` of its environment are options of
 * Node.
 */
export function startProgram(file, { FLAGS = "", ...environment }, told = /^(?:GraphQL|Listening): (\S+)/) {
  const child = spawn(process.execPath, [...FLAGS.split(" ").filter(Boolean), file], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const lines = [];
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      lines.push(line);
      if (lines.length > 50) lines.shift();
      const url = told.exec(line)?.[1];
      const end = () => {
        child.kill("SIGTERM");
        return gone;
      };
      if (url) resolve({ url, pid: child.pid, said: lines, end });
    });
    child.once("exit", () => reject(new Error(`${file} ended:\n${lines.join("\n")}`)));
  });
}

/** Milliseconds of processor time that a process has used, of all its threads. Linux counts hundredths of a second. */
export function cpuOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Megabytes that a process has held at most. */
export function peakOf(pid) {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1]) / 1024);
}
