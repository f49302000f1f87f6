import { readFile } from "node:fs/promises";

const folder = new URL("../../../../cypher/kernel/database/migrations/", import.meta.url);

/** The text of `cypher/kernel/database/migrations/<name>.cypher`, which the runner of migrations itself uses. */
export function statement(name: string): Promise<string> {
  return readFile(new URL(`${name}.cypher`, folder), "utf8");
}
