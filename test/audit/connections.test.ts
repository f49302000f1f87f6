import { afterAll, beforeAll, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { cutEverywhere, cutNowhere, type IsCut } from "../../src/kernel/compose/ask.js";
import { type Ask, testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { call, findEach, heldIn, type List, listsOf, type Way } from "../support/lists.js";

const api = await testApi();
const viewer = "mgr-000001";
const as = (isCut: IsCut) => api.as(viewer, [Role.COMPLIANCE, Role.ADMIN, Role.BRANCH_HEAD], { isCut });
const [edgeByEdge, asOne] = [as(cutEverywhere), as(cutNowhere)];

const lists = listsOf(api.schema);
let found: Awaited<ReturnType<typeof findEach>>;

beforeAll(async () => {
  // Of these lists the demo institution has none; and nobody has done anything yet.
  await run(
    api,
    `MATCH (viewer:Manager {id: $viewer})
     CREATE (viewer)-[:SERVES {role: 'LEAD', from: '2026-01-01'}]->(client:Client {id: 'cli-every-list', kind: 'PERSON', version: 1})
     CREATE (plan:MentoringPlan {id: 'pln-every-list', method: 'STABLE', madeAt: '2026-06-01T08:00:00.000Z', madeBy: $viewer})
     WITH client, plan
     CALL (client) { MATCH (session:MentoringSession) WITH client, session ORDER BY session.id LIMIT 12 CREATE (session)-[:MET_WITH]->(client) }
     CALL (plan) { MATCH (mentorship:Mentorship) WITH plan, mentorship ORDER BY mentorship.id LIMIT 12 CREATE (plan)-[:PROPOSES {rank: 1}]->(mentorship) }`,
    { viewer },
  );
  const reveal = `mutation { revealClientIdentity(input: { clientId: "cli-every-list", purpose: CONTACT }) { userErrors { code } } }`;
  for (let times = 0; times < 12; times++)
    expect(await edgeByEdge(reveal)).toEqual({ data: { revealClientIdentity: { userErrors: [] } }, errors: [] });
  found = await findEach(api, lists, edgeByEdge);
});
afterAll(() =>
  run(
    api,
    "MATCH (made:Client|MentoringPlan) WHERE made.id IN ['cli-every-list', 'pln-every-list'] DETACH DELETE made",
    {},
  ),
);

/** The most entries that are read, by the size of a page. */
const most = { 1: 6, 7: 28, 100: 200 };
type Size = keyof typeof most;

interface Reading {
  readonly ask: Ask;
  readonly orderBy?: string;
}

/**
 * Entries in the order of the list, read page by page from its beginning or from its end. Undefined when the order is
 * refused.
 */
async function read(list: List, way: Way, { ask, orderBy }: Reading, size: Size, backward: boolean) {
  const args = [
    backward ? `last: ${size}, before: $cursor` : `first: ${size}, after: $cursor`,
    ...(orderBy ? [`orderBy: ${orderBy}`] : []),
  ].join(", ");
  const selected = `edges { ${list.entry} } pageInfo { hasNextPage hasPreviousPage }`;
  const query = `query ($cursor: String) { ${way(`${call(list, args)} { ${selected} }`)} }`;
  const entries: string[] = [];
  for (let cursor: string | undefined; entries.length < most[size]; ) {
    const { data, errors } = await ask(query, { cursor });
    if (!cursor && errors[0]?.code === "BAD_USER_INPUT") return undefined;
    expect(errors).toEqual([]);
    const { edges, pageInfo } = heldIn(data, list.field.name);
    const shown = edges.map(({ cursor: _, ...entry }: { cursor: string }) => JSON.stringify(entry));
    entries.splice(backward ? 0 : entries.length, 0, ...shown);
    cursor = (backward ? edges[0] : edges.at(-1))?.cursor;
    if (!cursor || !(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
  }
  return entries;
}

/** Orders that are refused without a filter: by text, or by what is due. */
const needFilter: Readonly<Record<string, readonly string[]>> = {
  "Manager.items": ["REVIEW_BY", "RELEVANCE"],
  "Topic.items": ["REVIEW_BY", "RELEVANCE"],
  "Query.knowledgeItems": ["REVIEW_BY", "RELEVANCE"],
  "Query.clients": ["RELEVANCE"],
};

test.each(lists.map((list) => [list.name, list] as const))(
  "%s is the same list by pages of 1, 7 and 100, from its beginning and from its end",
  async (name, list) => {
    const { way, total } = found.get(list)!;
    expect(total).toBeGreaterThan(1);
    const several: Size = total > 7 ? 7 : 1;
    const directions = list.readsBackward ? [false, true] : [false];
    const readings: (Reading & { sizes: Size[]; directions: boolean[] })[] = [
      { ask: edgeByEdge, sizes: [1, 7], directions },
      ...list.orders.map((orderBy) => ({ ask: edgeByEdge, orderBy, sizes: [several], directions: [false] })),
      // A statement of its own pages by another text, which has to be planned: half of the lists this way, half the
      // other.
      ...(list.field.extensions.edge
        ? [{ ask: asOne, sizes: [several], directions: [lists.indexOf(list) % 2 === 0] }]
        : []),
    ];
    const refused = new Set<string>();
    for (const { sizes, directions, ...reading } of readings)
      for (const backward of directions) {
        const [byHundred, ...smaller] = await Promise.all(
          ([100, ...sizes] as const).map((size) => read(list, way, reading, size, backward)),
        );
        if (!byHundred) {
          refused.add(/field: (\w+)/.exec(String(reading.orderBy))![1]!);
          continue;
        }
        const about = { orderBy: reading.orderBy, backward };
        const length = Math.min(total, most[100]);
        expect({ ...about, read: byHundred.length, different: new Set(byHundred).size }).toEqual({
          ...about,
          read: length,
          different: length,
        });
        for (const [at, size] of sizes.entries()) {
          const entries = backward ? byHundred.slice(-most[size]) : byHundred.slice(0, most[size]);
          expect({ ...about, size, entries: smaller[at] }).toEqual({ ...about, size, entries });
        }
      }
    expect([...refused]).toEqual(needFilter[name] ?? []);
  },
);
