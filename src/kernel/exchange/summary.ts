import type { Imported } from "./importFolder.js";

const columns = ["rows", "created", "updated", "unchanged", "rejected"] as const;

/** What an import did, as a table for people and one sentence. */
export function summary({ files, badRows, rejects }: Imported, dryRun: boolean): string {
  const total = { file: "total", rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  for (const file of files) for (const column of columns) total[column] += file[column];
  const lines = [...files, total].map((line) => [
    line.file,
    ...columns.map((column) => line[column].toLocaleString("en")),
  ]);
  return [
    table([["file", ...columns], ...lines]),
    ...(badRows.length > 0 ? ["", "Rows left out:", ...badRows] : []),
    ...(rejects ? ["", `The rows left out are in ${rejects}, each with its reason.`] : []),
    "",
    verdict(total.created, total.updated, dryRun),
  ].join("\n");
}

function verdict(created: number, updated: number, dryRun: boolean): string {
  if (created + updated === 0) return "Nothing changes: the database already has all of these values.";
  const done = dryRun ? "would be" : "were";
  return `${created.toLocaleString("en")} rows ${done} created, ${updated.toLocaleString("en")} ${done} updated.${dryRun ? " This was a dry run: nothing was written." : ""}`;
}

/** The first column to the left, numbers to the right. */
function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join("  "),
    )
    .join("\n");
}
