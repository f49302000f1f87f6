import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { costOf } from "../../src/kernel/graphql/cost.js";
import { loadNetwork, type NetworkOf } from "../../src/modules/network/networkLoad.js";
import { Snapshots } from "../../src/modules/network/snapshots.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { hitsOf } from "../support/plan.js";

/**
 * What a point of cost may stand for: so many database hits, in the demo institution of the tests, about the most there
 * is. Lists of people hold those too that other tests have made.
 */
const hitsPerPoint = 3300;

const api = await testApi();
const { database, schema, today } = api;
const fields = Object.values(schema.getQueryType()!.getFields());
/** Those of a label in the demo institution that have the most ties. */
const busiest = async (label: string, most: number) =>
  (
    await run(
      api,
      `MATCH (n:${label}) WHERE NOT n.id =~ '.*-[0-9a-f]{10}.*' AND n.leftOn IS NULL RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT ${most}`,
    )
  ).map((row) => (row as { id: string }).id);
const managers = await busiest("Manager", 50);
const [client, item, topic, product, mentorship] = (
  await Promise.all(["Client", "KnowledgeItem", "Topic", "Product", "Mentorship"].map((label) => busiest(label, 1)))
).flat();
const [top] = (await run(api, "MATCH (n:Branch {kind: 'HEAD_OFFICE'}) RETURN n.id AS id ORDER BY id LIMIT 1")) as {
  id: string;
}[];
const [trainee] = (await run(
  api,
  "MATCH (m:Manager)-[:WANTS_SKILL]->() WHERE m.leftOn IS NULL WITH m.id AS id, count(*) AS goals RETURN id ORDER BY goals DESC, id LIMIT 1",
)) as { id: string }[];

/** What to give for the arguments of these names, as text: the most there is. Of a page the most too. */
const given: Readonly<Record<string, string>> = {
  branchId: `"${top!.id}"`,
  managerId: `"${managers[0]}"`,
  managerIds: JSON.stringify(managers),
  between: JSON.stringify([managers[0], client, item, topic]),
  of: `"${managers[0]}"`,
  to: `"${managers[1]}"`,
  topicId: `"${topic}"`,
  traineeId: `"${trainee!.id}"`,
  mentorId: `"${managers[0]}"`,
  ids: JSON.stringify([...managers, client, item, topic]),
  text: '"风险"',
  explainExcluded: "true",
  first: "50",
  depth: "2",
  "Branch.id": `"${top!.id}"`,
  "Client.id": `"${client}"`,
  "Employee.id": `"${managers[0]}"`,
  "KnowledgeItem.id": `"${item}"`,
  "Manager.id": `"${managers[0]}"`,
  "Mentorship.id": `"${mentorship}"`,
  "Node.id": `"${client}"`,
  "Product.id": `"${product}"`,
  "Topic.id": `"${topic}"`,
  "introductionPaths.first": "5",
  "communicationMatrix.from": '"2025-01-01"',
  "communicationMatrix.to": `"${today}"`,
  "mentoringProgress.from": '"2025-01-01"',
  "mentoringProgress.to": `"${today}"`,
  "handoverPlan.to": JSON.stringify(managers.slice(1)),
};
/** About nothing that is stored: what was made before, in this process or in the graph, is looked up by its id. */
const held = new Set(["mentoringPlanDraft", "mentoringPlanJob", "savedMentoringPlan"]);
/** Asked for by a manager, since nobody else may. */
const ofManagers = new Set(["meetingsWithoutConsent"]);
const everybody = [Role.COMPLIANCE, Role.HR, Role.ANALYST, Role.BRANCH_HEAD];

type Field = GraphQLField<unknown, unknown>;

/** A root field with its arguments: those that must be given, and those that make it larger. */
function callOf(field: Field): string {
  const type = getNamedType(field.type).name;
  const isAlternative = (name: string) => name === "managerId" && field.args.some((one) => one.name === "branchId");
  const parts = field.args.flatMap(({ name, type: wanted, defaultValue }) => {
    const isNeeded = isNonNullType(wanted) && defaultValue === undefined;
    const value = given[`${field.name}.${name}`] ?? given[`${type}.${name}`] ?? given[name];
    if (held.has(field.name)) return [`${name}: "none"`];
    if (isNeeded && value === undefined)
      throw new Error(
        `\`${field.name}\` cannot be measured: say in \`given\` of test/audit/weights.test.ts what to give for \`${name}\`.`,
      );
    return value === undefined || isAlternative(name) ? [] : [`${name}: ${value}`];
  });
  return parts.length > 0 ? `${field.name}(${parts.join(", ")})` : field.name;
}

/** What is asked of a type: all its values, and of one field that is found later its values too. */
function selectionOf(type: unknown, later?: string, depth = 0): string {
  if (isAbstractType(type)) return "__typename";
  if (!isObjectType(type) || depth > 4) return "__typename";
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((one) => isNonNullType(one.type) && one.defaultValue === undefined)) return [];
    const named = getNamedType(field.type);
    // What crosses an edge has a budget of its own: see budgets.test.ts.
    if (field.extensions.edge !== undefined) return [];
    if (isLeafType(named)) return [field.name];
    if (field.extensions.later === true && !(depth === 0 && field.name === later)) return [];
    if (named.name === "PageInfo" || field.name === "edges") return [];
    return [`${field.name} { ${selectionOf(named, undefined, depth + 1)} }`];
  });
  return parts.join(" ") || "__typename";
}

/** The fields of an answer that are found when they are asked for. */
const latersOf = (type: GraphQLObjectType | unknown): Field[] =>
  isObjectType(type) ? Object.values(type.getFields()).filter((field) => field.extensions.later === true) : [];

const asked: readonly [string, string, Field][] = fields.flatMap((field) => {
  const type = getNamedType(field.type);
  const query = (later?: string) => `{ ${callOf(field)} ${isLeafType(type) ? "" : `{ ${selectionOf(type, later)} }`} }`;
  return [
    [field.name, query(), field] as [string, string, Field],
    ...latersOf(type).map((later): [string, string, Field] => [
      `${field.name} { ${later.name} }`,
      later.args.some(({ name, type: wanted }) => name === "date" && isNonNullType(wanted))
        ? query(later.name).replace(
            / \}\s*\}$/,
            ` ${later.name}(date: "2026-01-01") { ${selectionOf(getNamedType(later.type), undefined, 1)} } } }`,
          )
        : query(later.name),
      field,
    ]),
  ];
});

let hits = 0;
const networks: NetworkOf[] = [];
const { readText, stream } = database;
beforeEach(() => {
  hits = 0;
  networks.length = 0;
  const find = Snapshots.prototype.find;
  vi.spyOn(Snapshots.prototype, "find").mockImplementation(function (this: Snapshots, of, signal) {
    networks.push(of);
    return find.call(this, of, signal);
  });
  // Each statement is run once more, to count what it takes.
  database.readText = async (text: string, parameters: object, ...rest: []) => {
    hits += await hitsOf(database, text, parameters);
    return readText.call(database, text, parameters, ...rest) as never;
  };
  database.stream = async function* (statement, parameters) {
    hits += await hitsOf(database, database.library.text(statement), parameters);
    yield* stream.call(database, statement, parameters) as AsyncGenerator<never>;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(database, { readText, stream });
});

describe(`no query takes more than ${hitsPerPoint} database hits for a point of its cost, nor what is found later in its answer`, () => {
  test.each(asked)("%s", async (name, query, field) => {
    const isOfManagers = ofManagers.has(field.name);
    const ask = api.as(isOfManagers ? managers[0]! : "mgr-000004", isOfManagers ? Role.MANAGER : everybody);
    const { errors } = await ask(query);
    if (!held.has(field.name)) expect(errors).toEqual([]);
    // A network is read in a thread, and kept: counted as if it were read each time.
    for (const of of networks) await loadNetwork(database, of);
    const { points: cost } = costOf(schema, parse(query), {});
    if (process.env.SHOW_HITS) process.stdout.write(`HITS ${name}: ${hits} for ${cost}\n`);
    expect(hits / cost, `${name}: ${hits} hits for ${cost} points; give it an @Weight`).toBeLessThanOrEqual(
      hitsPerPoint,
    );
  });
});
