import { GraphQLError } from "graphql";
import { settingNames } from "../../config.js";
import { isAway } from "../../kernel/database/faults.js";
import { OperatorError } from "../../kernel/operatorError.js";
import { unknownSettings } from "../../kernel/unknownSettings.js";

/**
 * Runs a command: what it refuses, or a database that is gone, is one sentence on standard error and exit code 1; a
 * fault of ours shows its stack. Variables of the environment that look like settings and are none are named first.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  for (const line of unknownSettings(process.env, settingNames)) report(line);
  try {
    await work();
  } catch (error) {
    report(sentenceOf(error) ?? (error as Error).stack ?? String(error));
    process.exitCode = 1;
  }
}

export const report = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the operator can correct, as a sentence; undefined for an internal fault. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof OperatorError) return error.message;
  if (isAway(error))
    return "The database stopped answering before this was finished: check that it runs, then start this again.";
  if (error instanceof GraphQLError && error.extensions.code !== undefined) return error.message;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (typeof path !== "string" || !syscall) return undefined;
  return `${path} could not be used (${syscall}: ${code}): check that the path is right, and that you may read and write there.`;
}
