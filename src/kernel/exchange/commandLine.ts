import { type ParseArgsConfig, parseArgs } from "node:util";
import { OperatorError } from "../operatorError.js";

/** The arguments of a command. Throws OperatorError with the usage when one is not understood. */
export function readArguments<T extends ParseArgsConfig>(config: T, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [sentence] = (error as Error).message.split(/[.\n]/);
    throw new OperatorError(`${sentence}.\n\n${usage}`, { cause: error });
  }
}

/** The first folder named. Throws OperatorError with the usage unless there is exactly one. */
export function oneFolder(names: readonly string[], usage: string): string {
  const [folder] = names;
  if (folder === undefined || names.length > 1) throw new OperatorError(usage);
  return folder;
}
