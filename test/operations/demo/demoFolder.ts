import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { writeDemo } from "../../../src/operations/demo/generateDemo.js";

export type Row = Readonly<Record<string, string>>;

/** A written folder, read again by a parser that the generator does not use. */
export interface DemoFolder {
  readonly today: string;
  /** Rows as the generator counted them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: ReadonlyMap<string, string>;
  rows(file: string): readonly Row[];
}

/** Writes a demo institution into a folder of its own, reads it whole and removes it. */
export async function demoFolder(scale: number, seed: number, today = "2026-03-31"): Promise<DemoFolder> {
  const folder = await mkdtemp(join(tmpdir(), "demo-"));
  try {
    const { files } = await writeDemo(folder, { scale, seed, today });
    const texts = new Map<string, string>();
    for (const name of (await readdir(folder)).sort())
      texts.set(name.replace(".csv", ""), await readFile(join(folder, name), "utf8"));
    const parsed = new Map<string, readonly Row[]>();
    for (const [file, text] of texts) parsed.set(file, parse(text, { columns: true }) as Row[]);
    return {
      today,
      counts: files,
      texts,
      rows: (file) => {
        const rows = parsed.get(file);
        if (!rows) throw new Error(`There is no ${file}.csv.`);
        return rows;
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Rows by the value of a column. */
export function groupedBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]!);
    if (group) group.push(row);
    else groups.set(row[column]!, [row]);
  }
  return groups;
}

/** Whether the period from–to of a row holds on a day; an empty end is open. */
export function holdsOn(row: Row, day: string): boolean {
  return row.from! <= day && (row.to === "" || day < row.to!);
}
