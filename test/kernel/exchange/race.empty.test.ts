import { afterAll, beforeEach, expect, test } from "vitest";
import { importFolder } from "../../../src/exchange.js";
import type { Database } from "../../../src/kernel/database/database.js";
import { folderOf, type Lines } from "../../support/csvFolder.js";
import { testDatabase } from "../../support/database.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
afterAll(() => database.close());

/** The database, where this happens once, after the folder was checked and before anything of it is written. */
const whereMeanwhile = (cypher: string): Database => {
  let happened: Promise<unknown> | undefined;
  return new Proxy(database, {
    get: (_, name: keyof Database) => {
      const value = database[name];
      if (name === "write")
        return async (work: never) => {
          happened ??= database.driver.executeQuery(cypher);
          await happened;
          return database.write(work);
        };
      return typeof value === "function" ? value.bind(database) : value;
    },
  });
};

const imported = async (lines: Lines, into = database) => importFolder(into, await folderOf(lines));
const leads = async () => {
  const { records } = await database.driver.executeQuery(
    `MATCH (m:Manager)-[s:SERVES {role: 'LEAD'}]->(c)
     RETURN m.id + ' ' + c.id + ' ' + s.from + ' ' + coalesce(s.to, '') AS line ORDER BY line`,
  );
  return records.map((record) => record.get("line"));
};

beforeEach(async () => {
  await wipe(database);
  await imported({
    managers: ["mgr-1,E1,Ann,,,", "mgr-2,E2,Bo,,,"],
    clients: ["cli-1,,Li,PERSON,,,,,,,", "cli-2,,Wang,PERSON,,,,,,,"],
    serves: ["mgr-1,cli-2,LEAD,2020-01-01,"],
  });
});

test("a LEAD that is given while an import runs is not doubled: the import stops before that client, and says so", async () => {
  const meddled = whereMeanwhile(
    "MATCH (m:Manager {id: 'mgr-2'}) MATCH (c:Client {id: 'cli-1'}) CREATE (m)-[:SERVES {role: 'LEAD', from: '2026-01-01'}]->(c)",
  );
  const lines = { serves: ["mgr-1,cli-1,LEAD,2025-01-01,", "mgr-1,cli-2,LEAD,2020-01-01,2024-01-01"] };
  await expect(imported(lines, meddled)).rejects.toThrow(
    "serves.csv: cli-1 would have two LEADs at once, by a change made meanwhile.",
  );
  // What does not touch the client was written.
  expect(await leads()).toEqual(["mgr-1 cli-2 2020-01-01 2024-01-01", "mgr-2 cli-1 2026-01-01 "]);
});

test("a handover whose new LEAD comes batches before the end of the old one is imported", async () => {
  const filler = Array.from(
    { length: 5000 },
    (_, n) => `mgr-2,cli-1,BACKUP,${new Date(86_400_000 * n).toISOString().slice(0, 10)},`,
  );
  await imported({ serves: ["mgr-2,cli-2,LEAD,2024-01-01,", ...filler, "mgr-1,cli-2,LEAD,2020-01-01,2024-01-01"] });
  expect(await leads()).toEqual(["mgr-1 cli-2 2020-01-01 2024-01-01", "mgr-2 cli-2 2024-01-01 "]);
});

test("a number that is given to another while an import runs stops it with a sentence", async () => {
  const meddled = whereMeanwhile("MATCH (m:Manager {id: 'mgr-2'}) SET m.externalId = 'E9'");
  await expect(imported({ managers: ["mgr-3,E9,Cy,,,"] }, meddled)).rejects.toThrow(
    "managers.csv: a number of its rows was given to another meanwhile.",
  );
});
