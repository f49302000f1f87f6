import { readFile } from "node:fs/promises";
import { OperatorError } from "../../kernel/operatorError.js";
import type { Layout } from "./layout.js";

/** Why a server ended while it was starting, in one sentence that says what to do, from what it wrote into its logs. */
export async function whyItEnded(layout: Layout): Promise<OperatorError> {
  const text = await lastStart(layout);
  if (/Address already in use/i.test(text)) {
    return new OperatorError("Another program took the database's port while it was starting: start again.");
  }
  if (/No space left on device/i.test(text)) {
    return new OperatorError(
      `The disk that holds ${layout.home} is full: free some space, or set DATA_DIR to a folder on another disk.`,
    );
  }
  if (/store_lock|FileLockException|Unable to obtain lock/i.test(text)) {
    return new OperatorError(
      `The store in ${layout.home} is in use by another Neo4j server: stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return damaged(layout, text, layout.serverLog);
}

/** Why a server runs without its database, from the log that says so. */
export async function whyItIsBroken(layout: Layout): Promise<OperatorError> {
  const text = await read(layout.debugLog);
  return damaged(layout, text.slice(Math.max(0, text.lastIndexOf("Failed to start DatabaseId"))), layout.debugLog);
}

function damaged(layout: Layout, text: string, log: string): OperatorError {
  return new OperatorError(
    `The database in ${layout.home} could not be started (${keyLine(text)}): see ${log}, and if the store is damaged, ` +
      "restore the folder from a backup, or move it away to start with an empty database.",
  );
}

/** What was written since the last start: Neo4j appends to its log, the console's begins anew. */
async function lastStart(layout: Layout): Promise<string> {
  const server = await read(layout.serverLog);
  const console = await read(layout.consoleLog);
  return `${console}\n${server.slice(Math.max(0, server.lastIndexOf("Logging config in use")))}`;
}

const read = (path: string) => readFile(path, "utf8").catch(() => "");

/** The innermost cause, which is the last one that a Java stack names; else the first error. */
function keyLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const line =
    lines.findLast((line) => line.startsWith("Caused by:")) ??
    lines.find((line) => /ERROR|Exception|Error:/.test(line)) ??
    "it gave no reason";
  return line.replace(/^Caused by: ([\w$]+\.)*/, "").slice(0, 300);
}
