import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

/** One file `NNN-name.cypher` of a folder of migrations. */
export interface Migration {
  /** NNN */
  readonly id: string;
  readonly name: string;
  /** NNN-name.cypher */
  readonly file: string;
  readonly statements: readonly string[];
  /** SHA-256 of the statements, in hexadecimal: comments and blank lines may change. */
  readonly checksum: string;
}

/** The migrations of a folder, in order. Throws when two have one number or a file's name has none. */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort();
  const migrations = await Promise.all(files.map((file) => readMigration(folder, file)));
  const twice = migrations.find(({ id }, at) => migrations[at - 1]?.id === id);
  if (twice) throw new Error(`Two migrations have the number ${twice.id}: give ${twice.file} another.`);
  return migrations;
}

async function readMigration(folder: URL, file: string): Promise<Migration> {
  const [, id, name] = /^(\d{3})-(.+)\.cypher$/.exec(file) ?? [];
  if (id === undefined || name === undefined) throw new Error(`${file} is not named NNN-name.cypher.`);
  const statements = statementsOf(await readFile(new URL(file, withSlash(folder)), "utf8"));
  const checksum = createHash("sha256").update(statements.join(";\n")).digest("hex");
  return { id, name, file, statements, checksum };
}

/** The statements of a file, which end with a semicolon at the end of a line; lines that are comments are left out. */
export function statementsOf(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.trim().startsWith("//"));
  const statements = lines.join("\n").split(/;[ \t]*(?:\n|$)/);
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== "");
}

const withSlash = (folder: URL) => new URL(folder.href.replace(/\/?$/, "/"));
