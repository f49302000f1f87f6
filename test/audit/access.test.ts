import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { expect, onTestFinished, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { cutEverywhere } from "../../src/kernel/compose/ask.js";
import { personas } from "../../src/operations/demo/personas.js";
import { type Ask, testApi } from "../support/api.js";
import { everythingFilled } from "../support/everythingFilled.js";

const api = await testApi();
const mutations = Object.values(api.schema.getMutationType()!.getFields());
const queries = Object.values(api.schema.getQueryType()!.getFields());

/** A value of the right form that refers to nothing. */
function nothing(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isListType(isNonNullType(type) ? type.ofType : type)) return `[${nothing(named)}]`;
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${fields.map((field) => `${field.name}: ${nothing(field.type)}`).join(", ")} }`;
  }
  const literals: Record<string, string> = {
    Int: "1",
    SafeInt: "1",
    Float: "1",
    Boolean: "true",
    Date: '"2026-01-05"',
    DateTime: '"2026-01-05T00:00:00.000Z"',
    ID: '"mgr-nobody"',
    Currency: '"CNY"',
  };
  return literals[named.name] ?? '"nothing"';
}

function call(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const given =
    needed.length > 0 ? `(${needed.map((argument) => `${argument.name}: ${nothing(argument.type)}`).join(", ")})` : "";
  return `${field.name}${given} ${isLeafType(getNamedType(field.type)) ? "" : "{ __typename }"}`;
}

test("nobody is let in without a token", async () => {
  const ask = api.as(undefined);
  for (const field of queries)
    expect({ field: field.name, ...(await ask(`{ ${call(field)} }`)) }).toMatchObject({
      errors: [{ code: "UNAUTHENTICATED" }],
    });
  for (const field of mutations) {
    expect({ field: field.name, ...(await ask(`mutation { ${call(field)} }`)) }).toMatchObject({
      errors: [{ code: "UNAUTHENTICATED" }],
    });
  }
});

const roles = Object.values(Role).sort();
/** Of the demo: what only those have who serve no clients is asked of the first, by the second. */
const employees = ["emp-000001", "emp-000002"] as const;
const nobodyInParticular = "mgr-000003";

test("each root field lets in the roles of the table, which is reviewed when it changes", async () => {
  const rows: string[] = [];
  for (const [kind, fields] of [
    ["query", queries],
    ["mutation", mutations],
  ] as const) {
    for (const field of [...fields].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const cells: string[] = [];
      for (const role of roles) {
        const { errors } = await api.as(nobodyInParticular, role)(`${kind} { ${call(field)} }`);
        cells.push(errors.some(({ code }) => code === "FORBIDDEN") ? " " : "yes");
      }
      rows.push(`| ${kind} | ${field.name} | ${cells.join(" | ")} |`);
    }
  }
  const head = `| | field | ${roles.join(" | ")} |\n|---|---|${roles.map(() => "---|").join("")}`;
  const words =
    "Which roles a root field is open to, asked about things that do not exist by somebody who leads nobody. What they then see of things\nthat exist: `fields.md`. Written by the tests.";
  await expect(`${words}\n\n${head}\n${rows.join("\n")}\n`).toMatchFileSnapshot("roots.md");
}, 180_000);

test("each field of a manager's file, a client and the rest tells each viewer what the table says, which is reviewed when it changes", async () => {
  const mentor = personas.find(({ role }) => role === "MANAGER")!.employeeId;
  const session = api.database.driver.session();
  const { records } = await session.run(
    `MATCH (m:Manager {id: $mentor})-[s:SERVES {role: 'LEAD'}]->(c:Client) WHERE s.to IS NULL AND c.name IS NOT NULL AND c.phoneSealed IS NOT NULL
       AND EXISTS { (c)-[:HOLDS]->()-[:VALUED]->() } AND EXISTS { (:Manager)-[:HELD]->(:Interaction)-[:WITH]->(c) }
     WITH m, c ORDER BY c.id LIMIT 1
     MATCH (m)-[line:REPORTS_TO]->(superior) WHERE line.to IS NULL
     MATCH (m)-[:GUIDES]->(mentorship:Mentorship {status: 'ACTIVE'})-[:TRAINS]->(trainee:Manager)
     WHERE EXISTS { (mentorship)-[:MET]->() }
     MATCH (stranger:Manager) WHERE stranger.leftOn IS NULL AND NOT EXISTS { (stranger)-[:SERVES]->(c) } AND EXISTS { (stranger)-[:SERVES]->() }
       AND NOT EXISTS { (stranger)<-[:REPORTS_TO]-() } AND NOT EXISTS { (stranger)-[:OFFERS]->() } AND NOT EXISTS { (stranger)<-[:TRAINS]-() } AND stranger <> m
     MATCH (m)-[:AUTHORED]->(item:KnowledgeItem) WHERE NOT EXISTS { (stranger)-[:READ]->(item) }
     RETURN c.id AS client, superior.id AS superior, mentorship.id AS mentorship, trainee.id AS trainee, stranger.id AS stranger, item.id AS item
     ORDER BY superior, mentorship, stranger, item LIMIT 1`,
    { mentor },
  );
  await session.close();
  const known = records[0]!.toObject() as Record<
    "client" | "superior" | "mentorship" | "trainee" | "stranger" | "item",
    string
  >;
  const { proposed, takeBack } = await everythingFilled(api.database, { mentor, ...known });
  onTestFinished(async () => void (await takeBack()));
  const persona = (role: string) => personas.find((one) => one.role === role)!.employeeId;
  // Edge by edge, by statements that fields share: each field would become a statement of its own when it is asked for
  // the third time, and has to be planned. Both give the same answer (tiers.test.ts).
  const as = (id: string, role: Role) => api.as(id, role, { isCut: cutEverywhere });
  const viewers: Record<string, Ask> = {
    self: as(mentor, Role.MANAGER),
    stranger: as(known.stranger, Role.MANAGER),
    trainee: as(known.trainee, Role.MANAGER),
    superior: as(known.superior, Role.MANAGER),
    employee: as(employees[1], Role.EMPLOYEE),
    HR: as(persona("HR"), Role.HR),
    ANALYST: as(persona("ANALYST"), Role.ANALYST),
    COMPLIANCE: as(persona("COMPLIANCE"), Role.COMPLIANCE),
    ADMIN: as(persona("ADMIN"), Role.ADMIN),
  };
  const subjects: Record<string, readonly string[]> = {
    manager: [mentor],
    employee: [mentor, employees[0]],
    client: [known.client],
    mentorship: [known.mentorship, proposed],
    knowledgeItem: [known.item],
  };
  const rows: string[] = [];
  const shownToNobody: string[] = [];
  for (const [root, ids] of Object.entries(subjects)) {
    const type = getNamedType(api.schema.getQueryType()!.getFields()[root]!.type);
    if (!isObjectType(type)) throw new Error(`${root} is no object.`);
    for (const field of Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      let cells: string[] = [];
      for (const id of ids) {
        if (cells.some(isShown)) break;
        const selection = `{ ${root}(id: "${id}") { ${leavesOf(field, 1)} } }`;
        // Side by side: viewers of the same statement are answered in one round trip.
        cells = await Promise.all(
          Object.values(viewers).map(async (ask) => {
            const { data, errors } = await ask(selection);
            if (errors[0] && !errors[0].code) throw new Error(`${selection}: ${errors[0].message}`);
            return errors.length > 0 ? String(errors[0]!.code) : told(data?.[root], field.name);
          }),
        );
      }
      if (!cells.some(isShown)) shownToNobody.push(`${type.name}.${field.name}`);
      rows.push(`| ${type.name}.${field.name} | ${cells.join(" | ")} |`);
    }
  }
  const head = `| field | ${Object.keys(viewers).join(" | ")} |\n|---|${Object.keys(viewers)
    .map(() => "---|")
    .join("")}`;
  const words =
    "What each viewer is told of one manager who mentors (asked by themself, a manager elsewhere, their trainee, their superior, an employee who serves no clients, and each role), of them as an employee, of a client of theirs, a\nmentorship and a knowledge item, of which every field is filled: **all** values of the field and what is below it, **some**, **nothing** (null or an empty list), **hidden** (the thing does not exist for them). Written by the tests.";
  await expect(`${words}\n\n${head}\n${rows.join("\n")}\n`).toMatchFileSnapshot("fields.md");
  // A row that tells nobody anything proves nothing.
  expect(shownToNobody).toEqual([]);
}, 300_000);

const isShown = (cell: string) => cell === "all" || cell === "some";

/** The field with every plain field below it, some levels deep. */
function leavesOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined))
    return "__typename";
  if (!isObjectType(type)) return isLeafType(type) ? field.name : "";
  const isWrapper = /(Connection|Edge)$/.test(type.name);
  const inner = Object.values(type.getFields())
    .filter((one) => one.name !== "pageInfo" && one.name !== "cursor" && one.name !== "nodes")
    .filter((one) => isWrapper || depth > 0 || isLeafType(getNamedType(one.type)))
    .map((one) => leavesOf(one, isWrapper ? depth : depth - 1));
  return `${field.name} { __typename ${inner.filter(Boolean).join(" ")} }`;
}

function told(parent: Record<string, unknown> | null | undefined, field: string): string {
  if (parent === null || parent === undefined) return "hidden";
  const values = valuesIn(parent[field]);
  if (values.length === 0 || values.every((value) => value === null)) return "nothing";
  return values.some((value) => value === null) ? "some" : "all";
}

const valuesIn = (value: unknown): unknown[] => {
  if (value === null || typeof value !== "object") return [value];
  // Nothing in it is nothing told of it.
  if (Array.isArray(value)) return value.length === 0 ? [null] : value.flatMap(valuesIn);
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "__typename" || name === "totalCount" ? [] : valuesIn(inner),
  );
};
