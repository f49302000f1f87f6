import { readdirSync, readFileSync } from "node:fs";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { Database } from "../../../src/kernel/database/database.js";
import { Envelope } from "../../../src/kernel/graphql/envelope.js";
import { piecesOf, statementsOf } from "../../../src/kernel/pipeline/planDocuments.js";
import { makeSchema } from "../../../src/schema.js";
import { testKeys } from "../../support/stores/openMigrated.js";
import { formatted } from "./formatted.js";

/** Never connected: statements are composed, and nothing is asked. */
const database = new Database({ uri: "bolt://127.0.0.1:1", user: "", password: "", vault: testKeys });
afterAll(() => database.close());
const schema = await makeSchema();
const common = {
  envelope: new Envelope("a secret of the tests that is long enough"),
  today: "2026-06-30",
  timeZone: "Asia/Shanghai",
  constants: readConfig({}).constants,
  log: pino({ level: "silent" }),
};

const folder = new URL("operations/", import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".graphql") ? [file.replace(".graphql", "")] : []));

/**
 * What the database is asked for these operations: whole, when they were asked often enough to be planned, and piece by
 * piece. A change of a fragment or of the composer shows here what it changes of the database's work. `npx vitest run
 * -u` of this file writes them anew.
 */
test.each(names)("%s asks the database what the file beside it says", async (name) => {
  const documents = [readFileSync(new URL(`${name}.graphql`, folder), "utf8")];
  const whole = await statementsOf(schema, database, documents, common);
  const pieces = await piecesOf(schema, database, documents, common);
  const text = [
    ...section("Asked often: one statement", [...new Set(whole.values())]),
    ...section("Asked seldom: one statement for each edge", pieces),
  ].join("\n");
  expect(whole.size).toBeGreaterThan(0);
  await expect(text).toMatchFileSnapshot(`operations/${name}.cypher`);
});

const section = (title: string, statements: Iterable<string>) => [
  `// ${title}`,
  ...[...statements].flatMap((statement) => ["", formatted(statement)]),
  "",
];
