import { OperatorError } from "../operatorError.js";
import type { Table } from "./table.js";

export interface Problem {
  readonly column: string;
  readonly reason: string;
}

/** More bad rows than this, and the folder is not in this form at all. Their reasons are kept in memory. */
const mostBadRows = 100_000;

/** The bad rows of an import by table and line, at most one reason each. */
export class Problems {
  readonly #byTable = new Map<Table, Map<number, Problem>>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Notes why the row at this line is bad. The first reason stays. */
  add(table: Table, line: number, column: string, reason: string): void {
    const lines = this.of(table);
    if (lines.has(line)) return;
    lines.set(line, { column, reason });
    if (++this.#count > mostBadRows)
      throw new OperatorError(
        [`More than ${mostBadRows} rows have errors; nothing was imported.`, ...this.listed(50)].join("\n"),
      );
  }

  has(table: Table, line: number): boolean {
    return this.#byTable.get(table)?.has(line) ?? false;
  }

  of(table: Table): Map<number, Problem> {
    const known = this.#byTable.get(table);
    if (known) return known;
    const fresh = new Map<number, Problem>();
    this.#byTable.set(table, fresh);
    return fresh;
  }

  /** `file:line: column: reason` of each, file by file and line by line; "and n more" after the first `most`. */
  listed(most: number): string[] {
    const lines: string[] = [];
    for (const [table, problems] of this.#byTable)
      for (const [line, { column, reason }] of [...problems].sort(([a], [b]) => a - b)) {
        if (lines.length === most) return [...lines, `and ${this.#count - most} more`];
        lines.push(`${table.file}:${line}: ${column}: ${reason}`);
      }
    return lines;
  }
}

/** Rows of the folder are not as they should be, and nothing was written. */
export class BadRows extends OperatorError {
  readonly problems: Problems;

  constructor(problems: Problems) {
    const advice =
      problems.count === 1
        ? "1 row has errors, so nothing was imported. Correct it, or leave it out with --skip-bad-rows."
        : `${problems.count} rows have errors, so nothing was imported. Correct them, or leave them out with --skip-bad-rows.`;
    super([advice, ...problems.listed(50)].join("\n"));
    this.problems = problems;
  }
}
