import { expect, test } from "vitest";
import { type Ask, testApi } from "../support/api.js";
import { makeItem, makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

/**
 * anna asked bo, bo asked the superior, the superior the stranger; the head trained anna; anna wrote an item that bo
 * read.
 */
async function makeTies() {
  const team = await makeTeam(api);
  const topics = await makeTopics(api, team);
  const advice = (n: number, from: string, to: string, times: number) =>
    tie(api, from, "ASKED_ADVICE", to, { id: `adv-${team.tag}-${n}`, times, firstAt: "2025-03-01T00:00:00.000Z" });
  await advice(1, team.anna, team.bo, 2);
  await advice(2, team.bo, team.superior, 1);
  await advice(3, team.superior, team.stranger, 4);
  await run(
    api,
    `MATCH (mentor:Manager {id: $head}) MATCH (trainee:Manager {id: $anna})
     CREATE (mentor)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag, status: 'ACTIVE', form: 'ONE_TO_ONE', from: '2025-05-01', sortOn: '2025-05-01', version: 1})-[:TRAINS]->(trainee)`,
    team,
  );
  const item = await makeItem(api, team, { name: "note", author: team.anna, topics: [topics.narrow] });
  await tie(api, team.bo, "READ", item, { at: "2026-01-01T00:00:00.000Z" });
  await tie(api, team.clients[0], "REFERRED", team.clients[4], { on: "2025-01-01" });
  return { team, item, topics };
}

type Counted = { kind: string; total: number; leftOut: number };
const counts = (list: Counted[]) => Object.fromEntries(list.map(({ kind, total }) => [kind, total]));

async function around(ask: Ask, args: string) {
  const { data, errors } = await ask(
    `{ neighbourhood(${args}) { asOf isWhole leftOut nodes { nodeId depth counts { kind total leftOut } } ties { kind from to weight } } }`,
  );
  if (errors[0]) return errors[0].code;
  if (!data.neighbourhood) return null;
  const { nodes, ties, ...rest } = data.neighbourhood;
  return {
    ...rest,
    nodes: Object.fromEntries(nodes.map((node: { nodeId: string; depth: number }) => [node.nodeId, node.depth])),
    counts: Object.fromEntries(nodes.map((node: { nodeId: string; counts: Counted[] }) => [node.nodeId, node.counts])),
    ties: ties.map((one: Record<string, unknown>) => `${one.kind} ${one.from} ${one.to} ${one.weight}`).sort(),
  };
}

test("how many ties of each kind there are, before anyone opens them, as each viewer may know", async () => {
  const { team } = await makeTies();
  const of = `of: "${team.anna}", depth: 0`;
  const seen = async (id: string, role: Parameters<typeof api.as>[1]) => {
    const found = await around(api.as(id, role), of);
    expect([found.isWhole, found.ties, found.nodes]).toEqual([true, [], { [team.anna]: 0 }]);
    return counts(found.counts[team.anna]);
  };
  const open = { MENTORSHIP: 1, AUTHORSHIP: 1, WORKPLACE: 1 };
  const whole = { ...open, ADVICE: 1, REPORTING: 1, SERVICE: 3 };
  expect(await seen(team.anna, "MANAGER")).toEqual(whole);
  expect(await seen(team.superior, "MANAGER")).toEqual(whole);
  expect(await seen(team.head, "BRANCH_HEAD")).toEqual(whole);
  expect(await seen(team.bo, "MANAGER")).toEqual({ ...open, ADVICE: 1, SERVICE: 1 });
  expect(await seen(team.stranger, "MANAGER")).toEqual(open);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) expect(await seen(team.office, role)).toEqual(whole);
  expect(await around(api.as(team.office, "ADMIN"), of)).toBe("FORBIDDEN");
});

test("a neighbourhood has the ties walked along, and counts what it leaves out", async () => {
  const { team, item, topics } = await makeTies();
  const analyst = api.as(team.office, "ANALYST");
  const whole = await around(
    analyst,
    `of: "${team.anna}", depth: 2, kinds: [ADVICE, AUTHORSHIP, READING, ABOUT, NARROWER]`,
  );
  expect(whole).toEqual({
    asOf: api.today,
    isWhole: true,
    leftOut: 0,
    nodes: { [team.anna]: 0, [team.bo]: 1, [item]: 1, [team.superior]: 2, [topics.narrow]: 2 },
    ties: [
      `ABOUT ${item} ${topics.narrow} 1`,
      `ADVICE ${team.anna} ${team.bo} 2`,
      `ADVICE ${team.bo} ${team.superior} 1`,
      `AUTHORSHIP ${team.anna} ${item} 1`,
      `READING ${team.bo} ${item} 1`,
    ].sort(),
    counts: {
      [team.anna]: [
        { kind: "ADVICE", total: 1, leftOut: 0 },
        { kind: "AUTHORSHIP", total: 1, leftOut: 0 },
      ],
      [team.bo]: expect.any(Array),
      [item]: expect.any(Array),
      // At the edge of the answer the ties that lead on are counted too.
      [team.superior]: [{ kind: "ADVICE", total: 2, leftOut: 1 }],
      [topics.narrow]: expect.arrayContaining([{ kind: "NARROWER", total: 1, leftOut: 1 }]),
    },
  });
  const few = await around(analyst, `of: "${team.anna}", tiesPerKind: 2, kinds: [SERVICE]`);
  expect([few.isWhole, few.leftOut, few.ties.length]).toEqual([false, 1, 2]);
  expect(few.counts[team.anna]).toEqual([{ kind: "SERVICE", total: 3, leftOut: 1 }]);
  const capped = await around(analyst, `of: "${team.anna}", first: 2, kinds: [SERVICE]`);
  expect([Object.keys(capped.nodes).length, capped.leftOut]).toEqual([2, 2]);
  expect((await around(analyst, `of: "${team.anna}", kinds: [ADVICE], asOf: "2025-02-28"`)).ties).toEqual([]);
});

test("nodes come with everything selected on their kind, masked as everywhere", async () => {
  const { team } = await makeTies();
  const ask = (id: string, role: Parameters<typeof api.as>[1]) =>
    api.as(
      id,
      role,
    )(
      `{ neighbourhood(of: "${team.clients[0]}", kinds: [SERVICE, REFERRAL]) { nodes { nodeId node { __typename ... on Manager { name } ... on Client { id called: name isMasked } } } } }`,
    );
  const { data } = await ask(team.office, "ANALYST");
  expect(data.neighbourhood.nodes.map(({ node }: { node: unknown }) => node)).toEqual(
    expect.arrayContaining([
      { __typename: "Client", id: team.clients[0], called: null, isMasked: true },
      { __typename: "Client", id: team.clients[4], called: null, isMasked: true },
      { __typename: "Manager", name: `anna ${team.tag}` },
      { __typename: "Manager", name: `bo ${team.tag}` },
    ]),
  );
  // The client whom the other referred is not anna's.
  const own = await ask(team.anna, "MANAGER");
  expect(own.data.neighbourhood.nodes.map(({ nodeId }: { nodeId: string }) => nodeId).sort()).toEqual(
    [team.clients[0], team.anna, team.bo].sort(),
  );
  expect((await ask(team.stranger, "MANAGER")).data.neighbourhood).toBeNull();
});

test("what is not there, and limits out of bounds", async () => {
  const { team } = await makeTies();
  const analyst = api.as(team.office, "ANALYST");
  for (const id of ["mgr-nobody", "xyz", "prd-1", ""]) expect(await around(analyst, `of: "${id}"`)).toBeNull();
  for (const args of ["depth: 4", "depth: -1", "first: 0", "first: 501", "tiesPerKind: 0", 'asOf: "2026-07-01"'])
    expect(await around(analyst, `of: "${team.anna}", ${args}`)).toBe("BAD_USER_INPUT");
});

test("connections are the ties between some, and who stands between two of them", async () => {
  const { team, item } = await makeTies();
  const ask = async (as: Ask, args: string) => {
    const { data, errors } = await as(
      `{ connections(${args}) { isWhole leftOut nodes { nodeId depth } ties { kind from to } } }`,
    );
    if (errors[0]) return errors[0].code;
    const { nodes, ties, ...rest } = data.connections;
    return {
      ...rest,
      nodes: nodes.map((node: { nodeId: string; depth: number }) => `${node.depth} ${node.nodeId}`),
      ties: ties.map((one: Record<string, string>) => `${one.kind} ${one.from} ${one.to}`).sort(),
    };
  };
  const between = `between: ["${team.anna}", "${team.superior}", "${team.stranger}", "mgr-nobody"]`;
  const analyst = api.as(team.office, "ANALYST");
  expect(await ask(analyst, `${between}, kinds: [ADVICE]`)).toEqual({
    isWhole: true,
    leftOut: 0,
    nodes: [`0 ${team.anna}`, `0 ${team.superior}`, `0 ${team.stranger}`, `1 ${team.bo}`],
    ties: [
      `ADVICE ${team.anna} ${team.bo}`,
      `ADVICE ${team.bo} ${team.superior}`,
      `ADVICE ${team.superior} ${team.stranger}`,
    ].sort(),
  });
  expect(await ask(analyst, `${between}, kinds: [ADVICE], first: 0`)).toMatchObject({ isWhole: false, leftOut: 1 });
  expect((await ask(analyst, `between: ["${team.anna}", "${team.bo}"], kinds: [AUTHORSHIP, READING]`)).nodes).toContain(
    `1 ${item}`,
  );
  // To a stranger the ties of others are not told, as in their lists of advice.
  expect(await ask(api.as(team.stranger, "MANAGER"), `${between}, kinds: [ADVICE]`)).toMatchObject({
    ties: [`ADVICE ${team.superior} ${team.stranger}`],
  });
  expect(await ask(analyst, `between: ["${team.anna}"]`)).toBe("BAD_USER_INPUT");
});

async function introduced(ask: Ask, args: string) {
  const { data, errors } = await ask(
    `{ introductionPaths(${args}) { hasMore toClient { id isMasked } paths { hops people { id } steps { kinds } } } }`,
  );
  if (errors[0]) return errors[0].code;
  if (!data.introductionPaths) return null;
  const { paths, ...rest } = data.introductionPaths;
  return {
    ...rest,
    paths: paths.map((path: { hops: number; people: { id: string }[]; steps: { kinds: string[] }[] }) => ({
      people: path.people.map(({ id }) => id),
      kinds: path.steps.map(({ kinds }) => kinds.join("+")),
    })),
  };
}

test("introductions lead over colleagues, the shortest way first, for everyone who works with people", async () => {
  const { team } = await makeTies();
  const way = {
    hasMore: false,
    toClient: null,
    paths: [{ people: [team.anna, team.bo, team.superior, team.stranger], kinds: ["ADVICE", "ADVICE", "ADVICE"] }],
  };
  expect(await introduced(api.as(team.anna, "MANAGER"), `to: "${team.stranger}"`)).toEqual(way);
  const fromOffice = `from: "${team.anna}", to: "${team.stranger}"`;
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "BRANCH_HEAD"] as const)
    expect(await introduced(api.as(team.office, role), fromOffice)).toEqual(way);
  expect(await introduced(api.as(team.office, "ADMIN"), fromOffice)).toBe("FORBIDDEN");
  const anna = api.as(team.anna, "MANAGER");
  expect((await introduced(anna, `to: "${team.head}"`)).paths).toEqual([
    { people: [team.anna, team.head], kinds: ["MENTORSHIP"] },
  ]);
  expect((await introduced(anna, `to: "${team.anna}"`)).paths).toEqual([{ people: [team.anna], kinds: [] }]);
  expect((await introduced(anna, `to: "${team.stranger}", maxHops: 2`)).paths).toEqual([]);
  expect((await introduced(anna, `to: "${team.office}"`)).paths).toEqual([]);
  expect((await introduced(anna, `to: "${team.stranger}", asOf: "2025-02-28"`)).paths).toEqual([]);
  expect(await introduced(anna, 'to: "mgr-nobody"')).toBeNull();
  for (const args of ["maxHops: 0", "maxHops: 7", "first: 0", "kinds: []", 'asOf: "2026-07-01"'])
    expect(await introduced(anna, `to: "${team.bo}", ${args}`)).toBe("BAD_USER_INPUT");
  expect(await introduced(anna, `to: "${team.bo}", kinds: [REPORTING]`)).toBe("FORBIDDEN");
  const reporting = await introduced(api.as(team.office, "ANALYST"), `${fromOffice}, kinds: [ADVICE, REPORTING]`);
  expect(reporting.paths).toEqual([
    { people: [team.anna, team.superior, team.stranger], kinds: ["REPORTING", "ADVICE"] },
  ]);
});

test("of several ways as short, so many as asked for are told, in order, and that there are more", async () => {
  const team = await makeTeam(api);
  const links: [string, string][] = [
    [team.anna, team.bo],
    [team.anna, team.head],
    [team.anna, team.superior],
    [team.bo, team.stranger],
    [team.head, team.stranger],
    [team.stranger, team.superior],
  ];
  for (const [n, [from, to]] of links.entries())
    await tie(api, from, "ASKED_ADVICE", to, { id: `adv-${team.tag}-${n}` });
  const ways = [team.bo, team.head, team.superior].sort().map((id) => [team.anna, id, team.stranger]);
  const ask = (first: number) => introduced(api.as(team.anna, "MANAGER"), `to: "${team.stranger}", first: ${first}`);
  const people = ({ paths }: { paths: { people: string[] }[] }) => paths.map((path) => path.people);
  expect([people(await ask(3)), (await ask(3)).hasMore]).toEqual([ways, false]);
  expect([people(await ask(2)), (await ask(2)).hasMore]).toEqual([ways.slice(0, 2), true]);
});

test("introductions to a client: own, those of whom one leads, pseudonymous, or not at all", async () => {
  const { team } = await makeTies();
  const [first, , , fourth, fifth] = team.clients;
  const ask = (id: string, role: Parameters<typeof api.as>[1], client: string, from = "") =>
    introduced(api.as(id, role), `to: "${client}"${from}`);
  const straight = (id: string, client: string, isMasked: boolean) => ({
    hasMore: false,
    toClient: { id: client, isMasked },
    paths: [{ people: [id], kinds: [] }],
  });
  expect(await ask(team.bo, "MANAGER", fourth)).toEqual(straight(team.bo, fourth, false));
  expect(await ask(team.anna, "MANAGER", fourth)).toBeNull();
  expect((await ask(team.anna, "MANAGER", first)).paths).toEqual([
    { people: [team.anna], kinds: [] },
    { people: [team.anna, team.bo], kinds: ["ADVICE"] },
  ]);
  expect((await ask(team.superior, "MANAGER", fourth)).paths).toEqual([
    { people: [team.superior, team.bo], kinds: ["ADVICE"] },
  ]);
  expect(await ask(team.superior, "MANAGER", fifth)).toBeNull();
  const from = `, from: "${team.anna}"`;
  const way = { people: [team.anna, team.bo, team.superior, team.stranger], kinds: ["ADVICE", "ADVICE", "ADVICE"] };
  expect(await ask(team.office, "ANALYST", fifth, from)).toEqual({
    hasMore: false,
    toClient: { id: fifth, isMasked: true },
    paths: [way],
  });
  expect(await ask(team.office, "COMPLIANCE", fifth, from)).toEqual({
    hasMore: false,
    toClient: { id: fifth, isMasked: false },
    paths: [way],
  });
  expect(await ask(team.office, "HR", fifth, from)).toBe("FORBIDDEN");
  expect((await ask(team.office, "ANALYST", team.unserved, from)).paths).toEqual([]);
  expect(await ask(team.office, "ANALYST", "cli-nobody", from)).toBeNull();
});

async function removal(ask: Ask, ids: readonly string[], rest = "") {
  const { data, errors } = await ask(
    `query ($ids: [ID!]!) { removalImpact(managerIds: $ids${rest}) { managers { id } absentCount pairsDisconnected tiesLost clientsLeftCount
      clientsLeft(first: 10) { id name } topicsLost { id } fragmentationBefore fragmentationAfter fragmentationChange fragmentationError basis { asOf formula } } }`,
    { ids },
  );
  return errors[0]?.code ?? data.removalImpact;
}

test("what is lost with some: pairs, ties, clients, topics; for each viewer", async () => {
  const { team, topics } = await makeTies();
  await tie(api, team.bo, "HAS_SKILL", topics.wide, {
    id: `skl-${team.tag}`,
    level: 5,
    from: "2026-06-01",
    evidence: "EXAM",
  });
  const bo = await removal(api.as(team.office, "ANALYST"), [team.bo]);
  expect(bo).toMatchObject({
    managers: [{ id: team.bo }],
    absentCount: 0,
    tiesLost: 2,
    // Without bo, anna and the head are parted from the superior and the stranger; the head is tied by a mentorship
    // only.
    pairsDisconnected: 2,
    clientsLeftCount: 1,
    clientsLeft: [{ id: team.clients[3], name: null }],
    topicsLost: [{ id: topics.wide }],
    fragmentationError: 0,
    basis: { asOf: api.today },
  });
  expect(bo.fragmentationChange).toBeCloseTo(bo.fragmentationAfter - bo.fragmentationBefore, 12);
  const both = await removal(api.as(team.office, "COMPLIANCE"), [team.anna, team.bo], ", kinds: [ADVICE, MENTORSHIP]");
  expect(both).toMatchObject({ clientsLeftCount: 4, tiesLost: 3 });
  expect(both.clientsLeft[0].name).toBe(`Client 1 ${team.tag}`);
  await tie(api, team.stranger, "HAS_SKILL", topics.wide, {
    id: `skl-${team.tag}-2`,
    level: 5,
    from: "2026-06-01",
    evidence: "EXAM",
  });
  const roles: [string, Parameters<typeof api.as>[1], number | string][] = [
    [team.bo, "MANAGER", 1],
    [team.superior, "MANAGER", 1],
    [team.head, "BRANCH_HEAD", 1],
    [team.office, "HR", 1],
    [team.anna, "MANAGER", "FORBIDDEN"],
    [team.strangerSuperior, "MANAGER", "FORBIDDEN"],
    [team.office, "ADMIN", "FORBIDDEN"],
  ];
  for (const [id, role, expected] of roles) {
    const found = await removal(api.as(id, role), [team.bo]);
    expect({ id, role, found: found.clientsLeftCount ?? found }).toEqual({ id, role, found: expected });
    if (expected === 1) expect(found.topicsLost).toEqual([]);
  }
  const analyst = api.as(team.office, "ANALYST");
  expect(await removal(analyst, [])).toBe("BAD_USER_INPUT");
  expect(await removal(analyst, ["mgr-nobody"])).toBe("BAD_USER_INPUT");
  expect(await removal(api.as(team.anna, "MANAGER"), ["mgr-nobody"])).toBe("FORBIDDEN");
  expect(await removal(analyst, [team.bo], ', asOf: "2019-12-31"')).toMatchObject({
    managers: [],
    absentCount: 1,
    tiesLost: 0,
    fragmentationChange: 0,
  });
});
