import type { Parameters } from "../database/database.js";
import { onceToBolt } from "../database/values.js";
import { usedIn } from "./usedIn.js";

/**
 * What one caller asks of a composed statement. Everything that decides visibility is in it, so merging callers cannot
 * leak.
 */
export type Key = Readonly<Record<string, unknown>>;

/** A composed statement with its parameters but for the keys: callers of the same one are merged. */
export interface Question {
  /** What it is called in metrics. */
  readonly called: string;
  readonly text: string;
  readonly parameters: Parameters;
  /** The same for the same statement with the same parameters. */
  readonly line: string;
}

export function questionOf(called: string, text: string, given: Parameters): Question {
  const used = usedIn(text, "$in", given) as Parameters;
  const parameters = Object.fromEntries(Object.entries(used).map(([name, value]) => [name, onceToBolt(value)]));
  return { called, text, parameters, line: `${JSON.stringify(used)} ${text}` };
}
