import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { contract } from "../../src/exchange.js";

const { tables } = contract;
/** Lines of files, by table, without their headers. */
export type Lines = Readonly<Record<string, readonly string[]>>;

const root = mkdtemp(join(tmpdir(), "exchange-"));
let count = 0;

/** A new folder, gone after the test file. */
export async function newFolder(): Promise<string> {
  const folder = join(await root, String(++count));
  await mkdir(folder);
  return folder;
}

/** A folder of the import contract with these rows. */
export async function folderOf(lines: Lines): Promise<string> {
  const folder = await newFolder();
  for (const [name, rows] of Object.entries(lines))
    await writeFile(join(folder, `${name}.csv`), [headerOf(name), ...rows, ""].join("\n"));
  return folder;
}

export const headerOf = (name: string): string =>
  tables
    .find((table) => table.name === name)!
    .columns.map((column) => column.name)
    .join(",");

/** Who may do what with the files of a folder, as chmod writes it: each kind that there is, once. */
export async function modesOf(folder: string): Promise<string[]> {
  const modes = (await readdir(folder)).map(async (name) =>
    ((await stat(join(folder, name))).mode & 0o777).toString(8),
  );
  return [...new Set(await Promise.all(modes))];
}

/** Every file of a folder with its text. */
export async function textsOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

afterAll(async () => rm(await root, { recursive: true, force: true }));
