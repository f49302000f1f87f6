import { readArguments } from "../../kernel/exchange/commandLine.js";
import { OperatorError } from "../../kernel/operatorError.js";

/** Throws OperatorError with the usage when something was given that no option takes. */
export function noArguments(given: readonly string[], usage: string): void {
  if (given.length > 0) throw new OperatorError(`Unknown argument "${given[0]}".\n\n${usage}`);
}

/** The whole number that an option was given. Throws OperatorError with the usage for anything else. */
export function wholeNumber(option: string, text: string, usage: string, least = 1, most = 1_000_000): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new OperatorError(
    `${option} must be a whole number from ${least} to ${most.toLocaleString("en")}, not "${text}".\n\n${usage}`,
  );
}

/**
 * For a command that takes nothing else: whether it was only asked for its usage, which is printed. Throws
 * OperatorError for any other argument.
 */
export function isAskedForHelp(usage: string): boolean {
  const options = { help: { type: "boolean", short: "h" } } as const;
  const { values, positionals } = readArguments({ allowPositionals: true, options }, usage);
  noArguments(positionals, usage);
  if (values.help) process.stdout.write(`${usage}\n`);
  return values.help ?? false;
}
