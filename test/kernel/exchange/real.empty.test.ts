import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFolder, importFolder } from "../../../src/exchange.js";
import { newFolder, textsOf } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const folder = new URL("../../../../shared/data/real", import.meta.url).pathname;
const isThere = existsSync(folder);

describe.skipIf(!isThere)(`a real institution${isThere ? "" : ` (skipped: there is no ${folder})`}`, () => {
  const database = testDatabase();
  beforeAll(() => wipe(database));
  afterAll(() => database.close());

  const one = async (cypher: string) => (await database.driver.executeQuery(cypher)).records[0]!.get(0);

  test("is imported whole", async () => {
    const { files, badRows } = await importFolder(database, folder);
    expect(badRows).toEqual([]);
    expect(Object.fromEntries(files.map(({ file, created }) => [file, created]))).toEqual({
      "advice.csv": 190,
      "branches.csv": 5,
      "clients.csv": 5369,
      "grade_history.csv": 21,
      "grades.csv": 3,
      "holdings.csv": 6074,
      "managers.csv": 21,
      "posts.csv": 21,
      "products.csv": 5,
      "reporting.csv": 20,
      "serves.csv": 5369,
      "valuations.csv": 682,
    });
    expect(await one("MATCH (m:Employee:Manager) WHERE NOT (m)-[:REPORTS_TO]->() RETURN collect(m.id)")).toEqual([
      "mgr-k7",
    ]);
    expect(await one("MATCH (:Client)<-[s:SERVES {role: 'LEAD'}]-() WHERE s.to IS NULL RETURN count(s)")).toBe(5369);
    expect(await one("MATCH (m:Manager)-[s:SERVES]->() WHERE s.from < m.hiredOn RETURN count(s)")).toBe(529);
    expect(
      await one("MATCH (p:Product)<-[:OF]-(:Holding)-[:VALUED]->(:Valuation) RETURN collect(DISTINCT p.kind)"),
    ).toEqual(["LOAN"]);
    expect(await one("MATCH (c:Client) WHERE c.sortName = '' AND c.version = 1 RETURN count(c)")).toBe(5369);
  });

  test("changes nothing when it is imported again", async () => {
    const { files } = await importFolder(database, folder);
    for (const { created, updated, unchanged, rows } of files)
      expect([created, updated, unchanged]).toEqual([0, 0, rows]);
    expect(await one("MATCH (n) WHERE n.version > 1 RETURN count(n)")).toBe(0);
  });

  test("is the same bytes after export, import into an empty database, and export", async () => {
    const [first, second] = [await newFolder(), await newFolder()];
    await exportFolder(database, first);
    await wipe(database);
    await importFolder(database, first);
    await exportFolder(database, second);
    expect(await textsOf(second)).toEqual(await textsOf(first));
  }, 240_000);
});
