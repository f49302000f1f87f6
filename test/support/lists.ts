import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Ask, TestApi } from "./api.js";

type Field = GraphQLField<unknown, unknown>;

/** A list of the schema that is read in pages. */
export interface List {
  /** As `Manager.clients`. */
  readonly name: string;
  readonly owner: GraphQLObjectType;
  readonly field: Field;
  /** `orderBy` for each order and direction that it offers. */
  readonly orders: readonly string[];
  /** What tells an entry from all others of the list. */
  readonly entry: string;
  readonly readsBackward: boolean;
}

/** Puts a selection below something that has a list. */
export type Way = (inside: string) => string;

/** Every connection of the schema. */
export function listsOf(schema: GraphQLSchema): List[] {
  return objectsOf(schema).flatMap((owner) =>
    Object.values(owner.getFields())
      .filter(({ type }) => getNamedType(type).extensions?.connection === true)
      .map((field) => ({
        name: `${owner.name}.${field.name}`,
        owner,
        field,
        orders: ordersOf(field),
        entry: entryOf(schema, getNamedType(field.type) as GraphQLObjectType),
        readsBackward: field.args.some(({ name }) => name === "before"),
      })),
  );
}

const objectsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"));

function ordersOf({ args }: Field): string[] {
  const input = getNamedType(args.find(({ name }) => name === "orderBy")?.type);
  if (!isInputObjectType(input)) return [];
  const by = getNamedType(input.getFields().field!.type);
  if (!isEnumType(by)) throw new Error(`${input.name} is ordered by ${by}, of which no value is known.`);
  return by
    .getValues()
    .flatMap(({ name }) => ["ASC", "DESC"].map((direction) => `{ field: ${name}, direction: ${direction} }`));
}

/** The id of a node or else all that it says, with what the edge says. */
function entryOf(schema: GraphQLSchema, connection: GraphQLObjectType): string {
  const edge = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
  const node = getNamedType(edge.getFields().node!.type);
  const ofNode = isAbstractType(node)
    ? schema.getPossibleTypes(node).map(({ name }) => `... on ${name} { id }`)
    : [(node as GraphQLObjectType).getFields().id ? "id" : leaves(node as GraphQLObjectType, 1)];
  const ofEdge = Object.values(edge.getFields())
    .filter(({ name, type }) => name !== "cursor" && isLeafType(getNamedType(type)))
    .map(({ name }) => name);
  return `cursor ${ofEdge.join(" ")} node { ${ofNode.join(" ")} }`;
}

function leaves(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields())
    .filter(({ args }) => args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined))
    .map(({ name, type: field }) => {
      const named = getNamedType(field);
      if (isLeafType(named)) return name;
      return isObjectType(named) && depth > 0 ? `${name} { ${leaves(named, depth - 1)} }` : "";
    });
  return `__typename ${parts.join(" ")}`;
}

/** A list with what has it here, and how long it is there. */
export interface Found {
  readonly way: Way;
  readonly total: number;
}

/** Where each list is long enough for several pages and no longer than one of 100; else where it is longest. */
export async function findEach(
  { database, schema }: TestApi,
  lists: readonly List[],
  ask: Ask,
): Promise<Map<List, Found>> {
  // Branches and people of other tests have little to list.
  const idsOf = async (label: string, most: number): Promise<string[]> => {
    const { records } = await database.driver.executeQuery(
      `MATCH (n:\`${label}\`) WHERE NOT n.id =~ '(brn|mgr)-[0-9a-f]{10}.*' WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT ${most} RETURN n.id AS id`,
    );
    return records.map((record) => record.get("id"));
  };
  const [branches, managers] = await Promise.all([idsOf("Branch", 3), idsOf("Manager", 3)]);
  const drafts = await Promise.all(
    branches.map(async (id) => {
      const { data } = await ask(`{ mentoringPlan(branchId: "${id}") { plan { planId } } }`);
      return data?.mentoringPlan?.plan?.planId as string | undefined;
    }),
  );
  const under = (ids: readonly string[], field: (id: string) => string, then: Way = (inside) => inside): Way[] =>
    ids.map((id) => (inside) => `${field(id)} { ${then(inside)} }`);
  /** How to come to what is no node, and to managers as employees: those have the longest lists. */
  const others: Record<string, readonly Way[]> = {
    Query: [(inside) => inside],
    // To the first of the demo others report.
    Employee: under([...managers, "mgr-000001"], (id) => `employee(id: "${id}")`),
    NetworkSnapshot: [(inside) => `networkSnapshot { ${inside} }`],
    CustomerCapital: under(branches, (id) => `customerCapital(branchId: "${id}")`),
    MoreExpertThanSuperior: under(branches, (id) => `moreExpertThanSuperior(branchId: "${id}")`),
    SkillCoverage: under(branches, (id) => `skillCoverage(branchId: "${id}")`),
    MentoringPlanDraft: under(
      drafts.filter((id) => id !== undefined),
      (id) => `mentoringPlanDraft(id: "${id}")`,
      (inside) => `plan { ${inside} }`,
    ),
    HandoverPlan: [
      ...under(managers, (id) => `handoverPlan(managerId: "${id}")`),
      ...under(managers, (id) => `handoverPlan(managerId: "${id}", limit: 1)`),
    ],
    PortfolioAtRisk: under(managers, (id) => `portfolioAtRisk(managerId: "${id}")`),
  };
  const nodes = new Set(schema.getPossibleTypes(schema.getType("Node") as never).map(({ name }) => name));
  const waysTo = async ({ name }: GraphQLObjectType): Promise<readonly Way[]> => {
    if (nodes.has(name) && !others[name])
      return under(
        await idsOf(name, 12),
        (id) => `node(id: "${id}")`,
        (inside) => `... on ${name} { ${inside} }`,
      );
    const known = others[name];
    if (!known) throw new Error(`Say in test/support/lists.ts how one comes to a ${name}: it has a list.`);
    return known;
  };
  const found = new Map<List, Found>();
  for (const owner of new Set(lists.map((list) => list.owner))) {
    const own = lists.filter((list) => list.owner === owner);
    const ways = await waysTo(owner);
    const counts = own.map((list, at) => `c${at}: ${call(list, "first: 1")} { totalCount }`).join(" ");
    const answers = await Promise.all(ways.map((way) => ask(`{ ${way(counts)} }`)));
    own.forEach((list, at) => {
      const all = ways.map((way, which): Found => {
        const { data, errors } = answers[which]!;
        if (errors.length > 0) throw new Error(`${list.name}: ${errors[0]!.message}`);
        return { way, total: heldIn(data, `c${at}`)?.totalCount ?? 0 };
      });
      found.set(list, all.find(({ total }) => total >= 8 && total <= 60) ?? longest(all));
    });
  }
  return found;
}

const longest = (all: readonly Found[]): Found => all.toSorted((a, b) => b.total - a.total)[0]!;

/** What must be given beside the page. */
const needed: Record<string, string> = { "Query.search": 'text: "客户"' };

export const call = ({ name, field }: List, page: string) =>
  `${field.name}(${[needed[name], page].filter(Boolean).join(", ")})`;

/** What an answer holds under a name, below fields of which each answers one thing. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
export function heldIn(data: any, name: string): any {
  let held = data;
  while (held && !(name in held))
    held = Object.values(held).find((value) => typeof value === "object" || value === null);
  return held?.[name];
}
