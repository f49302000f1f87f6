/** Gives the browser a file to keep. */
export function keepFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Rows as a spreadsheet opens them: UTF-8 with its mark, and nothing in them is a formula. */
export async function keepCsv(name: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const text = stringify([...rows] as unknown[][], { bom: true, escape_formulas: true });
  keepFile(`${name}.csv`, new Blob([text], { type: "text/csv" }));
}
