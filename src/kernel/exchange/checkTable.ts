import { inBatches } from "./batches.js";
import { quote } from "./cellTypes.js";
import type { Check, FolderRule, Rule } from "./check.js";
import { KeyIndex } from "./keyIndex.js";
import type { SourceFile } from "./openFolder.js";
import { type FaultyRow, type ParsedRow, parsedRows } from "./parsedRows.js";
import { erasedRule } from "./rules/erased.js";
import { hierarchyRule } from "./rules/hierarchy.js";
import { periodRule } from "./rules/periods.js";
import { referenceRule } from "./rules/references.js";
import { uniqueRule } from "./rules/unique.js";
import { keyOf, type Table } from "./table.js";

/**
 * Reads a file once and notes every bad row. `others`: rules between files that were begun. Gives the number of rows.
 */
export async function checkTable(
  check: Check,
  file: SourceFile,
  others: readonly ReturnType<FolderRule>[],
): Promise<number> {
  const { table } = file;
  const { problems } = check;
  check.keys.set(table, new KeyIndex());
  const rules = [
    uniqueRule(check, table),
    referenceRule(check, table),
    ...others.map((rule) => rule.of(table)),
    periodRule(check, table),
    hierarchyRule(check, table),
    erasedRule(check, table),
  ].filter((rule) => rule !== undefined);
  let count = 0;
  for await (const batch of inBatches(parsedRows(file), ({ size }) => size)) {
    check.signal?.throwIfAborted();
    count += batch.length;
    const rows = batch.flatMap((row) => goodRow(check, table, row) ?? []);
    for (const rule of rules) await rule.batch?.(rows.filter(({ line }) => !problems.has(table, line)));
  }
  await endAll(check, rules);
  return count;
}

/** The row, unless it is faulty or its key stands in the file already. */
function goodRow({ keys, problems }: Check, table: Table, row: ParsedRow | FaultyRow): ParsedRow | undefined {
  const { line } = row;
  const key = "fault" in row ? row.key : keyOf(table, row.row);
  const first = key === undefined ? 0 : keys.get(table)!.add(key, line);
  if ("fault" in row) problems.add(table, line, row.fault.column, row.fault.reason);
  else if (first === 0) return row;
  else {
    const columns = table.keys.map(({ name }) => name).join(", ");
    const cells = key!.split("\u001f").filter(Boolean).join(", ");
    problems.add(table, line, columns, `${quote(cells)} is already in line ${first}`);
  }
  return undefined;
}

/** With bad rows left out, one of them may have been what made another good: asks until nothing more turns up. */
async function endAll({ problems, skips }: Check, rules: readonly Rule[]): Promise<void> {
  let before: number;
  do {
    before = problems.count;
    for (const rule of rules) await rule.end?.();
  } while (skips && problems.count > before);
}
