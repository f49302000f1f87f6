import { daysBefore } from "../../kernel/calendar.js";
import type { Reads } from "../../kernel/cypher/statements.js";
import type { Database } from "../../kernel/database/database.js";

/** What one rule found. */
export interface Finding {
  /** Name of the rule: of its statement, without `verify/`. */
  readonly rule: string;
  /** A sentence that says what the offenders are. */
  readonly what: string;
  /** Something that real banks have, and that need not be wrong. */
  readonly isWarning: boolean;
  readonly count: number;
  /** The first of them, by id, or for a relationship the ids of its ends around its type. */
  readonly offenders: readonly string[];
}

export interface VerifyOptions {
  /** ISO date. */
  readonly today: string;
  /** After so many days an unanswered proposal takes no place any more. */
  readonly lapseAfterDays: number;
  /** How many offenders of a rule are named. */
  readonly limit: number;
}

type Rule = Extract<keyof Reads, `verify/${string}`>;

/**
 * Checks the whole graph against the rules of the domain: those that writes and imports enforce, and for which
 * Community edition has no constraints. Gives what every rule found, errors first. A rule reads the graph at its own
 * moment.
 */
export async function* verify(database: Database, options: VerifyOptions): AsyncGenerator<Finding> {
  const { today, limit } = options;
  const parameters = { today, limit, lapsedBefore: daysBefore(today, options.lapseAfterDays) };
  const isWarning = (rule: string) => rule.startsWith("verify/warnings/");
  const rules = [...database.library.all].filter(({ name }) => name.startsWith("verify/"));
  for (const { name, what } of rules.sort((a, b) => Number(isWarning(a.name)) - Number(isWarning(b.name)))) {
    const [found] = await database.read(name as Rule, parameters);
    yield { rule: name.slice("verify/".length), what, isWarning: isWarning(name), ...found! };
  }
}
