import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { forgetKeys } from "../../../src/kernel/graphql/forgetKeys.js";
import { testDatabase } from "../../support/database.js";

test("all keys are forgotten whose time is over, more than go at once, and no other", async () => {
  const database = testDatabase();
  const session = database.driver.session();
  try {
    const tag = randomUUID();
    // Long before any key of another test.
    const keys = Array.from({ length: 8 }, (_, n) => ({ key: `${tag} ${n}`, until: `200${n}-01-01T00:00:00.000Z` }));
    await session.run("UNWIND $keys AS key CREATE (:IdempotencyKey {key: key.key, until: key.until})", { keys });
    await forgetKeys(database, "2005-06-01T00:00:00.000Z", 2);
    const { records } = await session.run(
      `MATCH (claim:IdempotencyKey) WHERE claim.key STARTS WITH $tag
       WITH claim, claim.key AS key ORDER BY key DELETE claim RETURN key`,
      { tag },
    );
    expect(records.map((record) => record.get("key"))).toEqual([`${tag} 6`, `${tag} 7`]);
  } finally {
    await session.close();
    await database.close();
  }
});
