import type { Database } from "../../src/kernel/database/database.js";
import { verify } from "../../src/operations/verify/verify.js";

/** The rules of `verify` that the graph breaks, for which no proposal has lapsed, warnings aside. */
export async function brokenRules(database: Database): Promise<string[]> {
  const broken: string[] = [];
  for await (const { rule, isWarning, count } of verify(database, {
    today: "0001-01-31",
    lapseAfterDays: 30,
    limit: 1,
  }))
    if (!isWarning && count > 0) broken.push(rule);
  return broken;
}
