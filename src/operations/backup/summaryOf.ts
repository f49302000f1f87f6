import type { Tail } from "./backupFile.js";

/** What a backup is, and exactly how consistent. */
export function summaryOf({ totals, isExact, leftOut, endedAt }: Tail, file: string): string {
  const count = (number: number) => number.toLocaleString("en");
  const held = `${file}: ${count(totals.nodes)} nodes and ${count(totals.relationships)} relationships, checksum ${totals.checksum}.`;
  if (isExact) return `${held}\nExact: nothing was committed while it was made; it is the graph as of ${endedAt}.`;
  return (
    `${held}\nNot of one moment: changes were committed while it was made. Each node and each relationship is as it was at some moment before ${endedAt}; ` +
    `${count(leftOut)} relationships to things created meanwhile were left out. For an exact copy: --pause-writes.`
  );
}
