import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Database } from "../../../src/kernel/database/database.js";
import { rotateKeys, sealStore } from "../../../src/operations/vault/sealStore.js";
import { testDatabase } from "../../support/database.js";
import { testKeys } from "../../support/stores/openMigrated.js";
import { makeTeam } from "../../support/team.js";
import { wipe } from "../../support/wipe.js";

const database = testDatabase();
beforeAll(() => wipe(database));
afterAll(async () => {
  await wipe(database);
  await database.close();
});

async function run(text: string, parameters: object = {}) {
  const { records } = await database.driver.executeQuery(text, parameters);
  return records.map((record) => record.toObject());
}

test("a store of an older version is sealed, keys are rotated, and wrong keys are refused", async () => {
  const { clients } = await makeTeam({ database });
  const [id] = clients;
  await run("MATCH (c:Client {id: $id}) SET c.phone = '010 5550 7788', c.phoneSealed = null, c.phoneIndex = null", {
    id,
  });
  const told: string[] = [];
  await sealStore(database, (line) => told.push(line));
  await sealStore(database, (line) => told.push(line));
  expect(told).toEqual([
    "The telephone and id numbers of 1 clients, which were stored unencrypted, are now encrypted.",
  ]);
  const stored = async () => (await run("MATCH (c:Client {id: $id}) RETURN properties(c) AS all", { id }))[0]!.all;
  expect(JSON.stringify(await stored())).not.toContain("7788");
  expect(database.vault.open((await stored()).phoneSealed, id, "phone")).toBe("010 5550 7788");

  const newer = {
    keys: [{ id: "k2", key: Buffer.alloc(32, 8).toString("base64") }, ...testKeys.keys],
    indexKey: testKeys.indexKey,
  };
  const open = (vault: typeof newer) => new Database({ ...inject("database"), vault });
  const both = open(newer);
  const onlyNew = open({ ...newer, keys: newer.keys.slice(0, 1) });
  const otherIndex = open({ ...newer, indexKey: newer.keys[0]!.key });
  try {
    await expect(sealStore(onlyNew, () => undefined)).rejects.toThrow("IDENTITY_KEYS has no key test.");
    await expect(sealStore(otherIndex, () => undefined)).rejects.toThrow("IDENTITY_INDEX_KEY is not the key");
    expect(await rotateKeys(both)).toBe(6);
    expect(await run("MATCH (c:Client) WHERE NOT c.phoneSealed STARTS WITH 'k2.' RETURN c.id AS id")).toEqual([]);
    await sealStore(onlyNew, () => undefined);
    expect(onlyNew.vault.open((await stored()).phoneSealed, id, "phone")).toBe("010 5550 7788");
    await expect(sealStore(database, () => undefined)).rejects.toThrow(
      "was encrypted with other keys. IDENTITY_KEYS has no key k2.",
    );
    const before = (await stored()).phoneIndex;
    await sealStore(otherIndex, () => undefined, true);
    await rotateKeys(otherIndex);
    expect((await stored()).phoneIndex).not.toBe(before);
    await sealStore(otherIndex, () => undefined);
  } finally {
    for (const one of [both, onlyNew, otherIndex]) await one.close();
  }
});
