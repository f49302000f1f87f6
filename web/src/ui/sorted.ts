export interface Sort {
  readonly by: string;
  readonly isDown: boolean;
}

interface Sortable<Row> {
  readonly id: string;
  readonly value?: (row: Row) => string | number | null;
}

/** Rows by the values of a column; those whose value is unknown come last, whichever way. */
export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  sort: Sort | undefined,
  collator: Intl.Collator,
): readonly Row[] {
  const value = columns.find(({ id }) => id === sort?.by)?.value;
  if (!sort || !value) return rows;
  const compared = (one: Row, other: Row) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    const order = typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return sort.isDown ? -order : order;
  };
  return rows.toSorted(compared);
}
