import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chainRecords } from "../../src/kernel/audit/chain.js";
import { entry, operator, record } from "../../src/kernel/audit/trail.js";
import { cutEverywhere } from "../../src/kernel/compose/ask.js";
import { closedSet } from "../../src/kernel/compose/closedSet.js";
import { Graph } from "../../src/kernel/compose/graph.js";
import { workedIn } from "../../src/kernel/compose/projection.js";
import { isHandedOn } from "../../src/kernel/compose/row.js";
import { Library } from "../../src/kernel/cypher/library.js";
import { splitReturn } from "../../src/kernel/cypher/splitReturn.js";
import { testDatabase } from "../support/database.js";
import { explain } from "../support/plan.js";

const database = testDatabase();
const graph = new Graph(database);
const library = new Library();
afterAll(() => database.close());

/**
 * Operators that read everything of a kind. What needs one on purpose, a whole export or a count, says so: `// @scan
 * …`.
 */
const scans = [
  "AllNodesScan",
  "NodeByLabelScan",
  "UnionNodeByLabelsScan",
  "IntersectionNodeByLabelsScan",
  "DirectedAllRelationshipsScan",
  "UndirectedAllRelationshipsScan",
];

beforeAll(async () => {
  // EXPLAIN warns of types and properties that the database has never seen; a small institution lacks some.
  const session = database.driver.session();
  await session.run("CALL db.createRelationshipType('PROPOSES')").catch(() => undefined);
  for (const property of [
    "rank",
    "weights",
    "madeAt",
    "madeBy",
    "method",
    "hash",
    "until",
    "answer",
    "phone",
    "idNumber",
    "erasedOn",
    "filledAt",
    "day",
    "scale",
    "seed",
    "secret",
    "isWhole",
    "recordedOn",
    "branch",
    "superior",
  ]) {
    await session.run("CALL db.createProperty($property)", { property }).catch(() => undefined);
  }
  await session.run("MERGE (k:IdempotencyKey {key: 'seen'}) SET k.hash = '', k.until = '', k.answer = ''");
  await session.close();
  await record(database, [entry("OPERATOR", operator, "seen", { why: "seen" })]);
  await chainRecords(database);
  await record(database, [entry("OPERATOR", operator, "seen")]);
  await database.write((transaction) => transaction.run("operations/vault/keep", { check: "", index: "" }));
});

describe("every composed statement of the closed set is what its header says", () => {
  test.each(
    closedSet(library).map(
      (ask) =>
        [
          `${ask.fragment} ${ask.mode} ${ask.page?.backward ? "back" : ""}${ask.page?.after ? "next" : ""}`,
          ask,
        ] as const,
    ),
  )("%s", async (_, ask) => {
    const { columns, mode, operators, warnings } = await explain(database, graph.text(ask, cutEverywhere));
    expect({ columns, mode, warnings }).toEqual({ columns: ["n", "id", "answer"], mode: "r", warnings: [] });
    if (!library.fragment(ask.fragment).scan) {
      expect(operators.filter((operator) => scans.includes(operator))).toEqual([]);
    }
  });
});

describe("every statement is what its header says", () => {
  const statements = [...library.all].filter(({ kind }) => kind === "read" || kind === "write");
  test.each(statements.map((fragment) => [fragment.name, fragment] as const))("%s", async (name, fragment) => {
    const { columns, mode, operators, warnings } = await explain(database, library.text(name));
    expect(columns).toEqual(fragment.gives.map((column) => column.name));
    expect(mode).toMatch(fragment.kind === "read" ? /^r$/ : /w/);
    expect(warnings).toEqual([]);
    if (!fragment.scan) expect(operators.filter((operator) => scans.includes(operator))).toEqual([]);
    // The program plans what it serves by running it on no data; changes are rehearsed in readiness.test.ts.
    if (fragment.kind === "read" && fragment.hits !== undefined) await database.plan(library.text(name));
  });
});

test("every parameter that a fragment uses is in its header, and the other way round", () => {
  const wrong = [...library.all].flatMap((fragment) => {
    const body = library.body(fragment.name);
    const used = new Set(body.flatMap(({ text }, at) => (text === "$in" ? [body[at + 2]?.text] : [])));
    for (const built of ["page", "wants", ...(fragment.kind === "predicate" ? [...used] : [])]) used.delete(built);
    const declared = fragment.params.map(({ name }) => name);
    return [...used].sort().join() === declared.toSorted().join()
      ? []
      : [`${fragment.name}: uses ${[...used]}, declares ${declared}`];
  });
  expect(wrong).toEqual([]);
});

test("whatever leads to a client asks whether the viewer sees it, or says why not", () => {
  const open = [...library.all].filter(
    ({ kind, child, body, seen }) =>
      (kind === "edge" || kind === "root") &&
      child === "Client" &&
      !seen &&
      !body.some(({ text }) => text === "seesClient"),
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});

test("what an edge hands on of a child is what its projection works out, or a predicate that is asked once", () => {
  const once = [...library.all].filter(({ isAskedOnce }) => isAskedOnce).map(({ name }) => name.split("/").at(-1));
  const wrong = [...library.all].flatMap(({ name, kind, child }) => {
    if ((kind !== "edge" && kind !== "root") || child === "value") return [];
    const { match } = splitReturn(library.body(library.node(child!).name), name);
    const { columns } = splitReturn(library.body(name), name);
    return columns
      .filter((column) => isHandedOn(column.name) && ![workedIn(match), ...once].includes(column.name))
      .map((column) => `${name}: ${column.name}`);
  });
  expect(wrong).toEqual([]);
});
