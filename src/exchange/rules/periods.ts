import { type Check, isBrought, type Rule } from "../check.js";
import { PeriodLedger } from "../periodLedger.js";
import { keyOf, type Row, type Table } from "../table.js";

/** A client has one LEAD at a time, a manager one post, one grade, one superior: in the folder and the database together. */
export function periodRule(check: Check, table: Table): Rule | undefined {
  const { exclusive } = table.rules;
  if (!exclusive) return undefined;
  const { keys, problems, skips, stored } = check;
  const owner = table.columns.find(({ name }) => name === exclusive.owner)!.property;
  const counts = ({ row }: { row: Row }) => !exclusive.only || row[exclusive.only[0]] === exclusive.only[1];
  const ledger = new PeriodLedger();
  const storedPeriods: { owner: string; key: string; from: string | null; to: string | null }[] = [];
  return {
    batch: async (rows) => {
      const fresh: string[] = [];
      for (const { line, row } of rows.filter(counts))
        if (ledger.add(row[owner] as string, row.from as string | null, row.to as string | null, line))
          fresh.push(row[owner] as string);
      for (const row of await stored.periods(table, fresh)) {
        const key = keyOf(table, row);
        // Most stored rows are those of the folder, as when it is imported twice: they need no memory, unless they may stay.
        if (!skips && keys.get(table)!.get(key) > 0) continue;
        storedPeriods.push({
          owner: row[owner] as string,
          key,
          from: row.from as string | null,
          to: row.to as string | null,
        });
      }
    },
    end: async () => {
      const staying = storedPeriods.filter(({ key }) => !isBrought(check, table, key));
      for (const { line, other } of ledger.overlaps(staying, (at) => problems.has(table, at))) {
        const where =
          typeof other === "number" ? `of line ${other}` : `in the database${other ? `, from ${other}` : ""}`;
        problems.add(table, line, "from", `overlaps the ${exclusive.what} ${where}`);
      }
    },
  };
}
