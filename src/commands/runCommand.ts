import { StartRefused } from "../startRefused.js";

/**
 * Runs a command: what it refuses is one sentence on standard error and exit code 1; a fault of ours shows its stack.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(error instanceof StartRefused ? `${error.message}\n` : `${(error as Error).stack ?? error}\n`);
    process.exitCode = 1;
  }
}

export const report = (line: string): void => void process.stderr.write(`${line}\n`);
