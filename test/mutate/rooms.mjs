import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/**
 * The files to break at or below a path; what is derived from others is compared with them, and not broken by itself.
 */
export function filesAt(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|cypher)$/.test(name) && !/(^|\/)(derived\.cypher|index\.ts|statements\.ts)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

/**
 * Where the tests of a file are: its room's folder under test/, or the nearest above that there is. Beside a folder of
 * rooms (test/kernel) only tests of the file's own name are meant. Cypher is held by the audits of all statements too.
 */
export function testsOf(file) {
  const path = file.replace(/^(src\/modules|src|cypher)\//, "");
  const audits = file.endsWith(".cypher") ? ["test/audit/"] : [];
  let folder = join("test", dirname(path));
  while (!existsSync(folder)) folder = dirname(folder);
  const hasRooms = testFiles([`${folder}/`]).some((test) => dirname(test) !== folder);
  return [hasRooms ? join(folder, `${basename(path, extname(path))}.`) : `${folder}/`, ...audits];
}

/**
 * The test files that have one of these in their path, as Vitest chooses them, but for those of the compiled program,
 * which is not broken.
 */
export const testFiles = (filters) =>
  readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name}`)
    .filter((file) => file.endsWith(".test.ts") && !/^test\/(program|crash|web)\//.test(file))
    .filter((file) => filters.some((filter) => file.includes(filter)));
