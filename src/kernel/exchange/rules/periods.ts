import { type Check, isBrought, type Rule } from "../check.js";
import { PeriodLedger } from "../periodLedger.js";
import { keyOf, ownerOf, type Row, type Table } from "../table.js";

/** Of what excludes one another (`exclusive`) an owner has one at a time, in the folder and the database together. */
export function periodRule(check: Check, table: Table): Rule | undefined {
  const { exclusive } = table.rules;
  if (!exclusive) return undefined;
  const { only, always, what } = exclusive;
  const { keys, lapsedBefore, problems, skips, stored } = check;
  const counts = (row: Row) => (always ? always(row, lapsedBefore) : !only || row[only[0]] === only[1]);
  const periodOf = (row: Row) =>
    always ? { from: null, to: null } : { from: row.from as string | null, to: row.to as string | null };
  const refuse = (line: number, other: number | string | null) => {
    const place = typeof other === "number" ? `line ${other}` : "the database";
    if (always) problems.add(table, line, exclusive.owner.at(-1)!, `has another ${what}, in ${place}`);
    else if (typeof other === "number") problems.add(table, line, "from", `overlaps the ${what} of ${place}`);
    else problems.add(table, line, "from", `overlaps the ${what} in ${place}${other ? `, from ${other}` : ""}`);
  };
  const ledger = new PeriodLedger();
  const storedPeriods: { owner: string; key: string; from: string | null; to: string | null }[] = [];
  return {
    batch: async (rows) => {
      const fresh: string[] = [];
      for (const { line, row } of rows.filter(({ row }) => counts(row))) {
        const { from, to } = periodOf(row);
        if (ledger.add(ownerOf(table, row), from, to, line)) fresh.push(ownerOf(table, row));
      }
      for (const row of (await stored.periods(table, fresh)).filter(counts)) {
        const key = keyOf(table, row);
        // Most stored rows are also in the folder, for example when it is imported twice: they need no memory, unless
        // they may remain.
        if (!skips && keys.get(table)!.get(key) > 0) continue;
        storedPeriods.push({ owner: ownerOf(table, row), key, ...periodOf(row) });
      }
    },
    end: async () => {
      const staying = storedPeriods.filter(({ key }) => !isBrought(check, table, key));
      for (const { line, other } of ledger.overlaps(staying, (at) => problems.has(table, at))) refuse(line, other);
    },
  };
}
