import { inBatches } from "./batches.js";
import type { Check, Rule } from "./check.js";
import { KeyIndex } from "./keyIndex.js";
import type { SourceFile } from "./openFolder.js";
import { parsedRows } from "./parsedRows.js";
import { hierarchyRule } from "./rules/hierarchy.js";
import { keyRule } from "./rules/key.js";
import { leaverRule } from "./rules/leavers.js";
import { periodRule } from "./rules/periods.js";
import { referenceRule } from "./rules/references.js";
import { uniqueRule } from "./rules/unique.js";

/** Reads a file once and notes every bad row. Gives the number of rows. */
export async function checkTable(check: Check, file: SourceFile): Promise<number> {
  const { table } = file;
  const { problems } = check;
  check.keys.set(table, new KeyIndex());
  const rules: Rule[] = [];
  for (const rule of [keyRule, uniqueRule, referenceRule, leaverRule, periodRule, hierarchyRule])
    rules.push(rule(check, table) ?? {});
  let count = 0;
  const rows = parsedRows(file, (line, { column, reason }) => {
    count++;
    problems.add(table, line, column, reason);
  });
  for await (const batch of inBatches(rows, ({ size }) => size)) {
    check.signal?.throwIfAborted();
    count += batch.length;
    for (const rule of rules) await rule.batch?.(batch.filter(({ line }) => !problems.has(table, line)));
  }
  await endAll(check, rules);
  return count;
}

/** With bad rows left out, one of them may have been what made another good: asks until nothing more turns up. */
async function endAll({ problems, skips }: Check, rules: readonly Rule[]): Promise<void> {
  let before: number;
  do {
    before = problems.count;
    for (const rule of rules) await rule.end?.();
  } while (skips && problems.count > before);
}
