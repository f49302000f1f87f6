import { readFile } from "node:fs/promises";
import neo4j, { type Driver, type QueryResult } from "neo4j-driver";

/**
 * Runs `cypher/kernel/database/server/<name>.cypher` once, as a read without parameters: what fails is not tried again.
 */
export async function runStatement(driver: Driver, name: string, database?: string): Promise<QueryResult> {
  const text = await readFile(
    new URL(`../../../cypher/kernel/database/server/${name}.cypher`, import.meta.url),
    "utf8",
  );
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text);
  } finally {
    await session.close();
  }
}
