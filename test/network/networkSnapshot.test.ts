import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeItem, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const analyst = api.as((await makeTeam(api)).office, "ANALYST");

/**
 * A generated graph in a branch of its own, its managers in three branches below by number: what networkx answered for
 * it.
 */
async function makeOracle(name: string) {
  const oracle = JSON.parse(
    readFileSync(new URL(`../algorithms/measures/oracles/${name}.json`, import.meta.url), "utf8"),
  );
  const tag = randomBytes(5).toString("hex");
  const id = (node: number) => `mgr-${tag}-${String(node).padStart(3, "0")}`;
  await run(
    api,
    `CREATE (top:Branch {id: 'brn-' + $tag, name: 'Top ' + $tag, kind: 'BRANCH'})
     CREATE (a:Branch {id: 'brn-' + $tag + '-0', name: 'A ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(top)
     CREATE (b:Branch {id: 'brn-' + $tag + '-1', name: 'B ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(top)
     CREATE (c:Branch {id: 'brn-' + $tag + '-2', name: 'C ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(b)
     WITH [a, b, c] AS branches UNWIND $people AS person WITH person, branches[toInteger(person.group)] AS branch
     CREATE (:Employee:Manager {id: person.id, name: person.id, hiredOn: '2020-01-01', version: 1})-[:WORKS_AT {from: '2020-01-01'}]->(branch)`,
    {
      tag,
      people: Array.from({ length: oracle.nodes }, (_, node) => ({ id: id(node), group: node % 3 })),
    },
  );
  await run(
    api,
    `UNWIND $ties AS tie MATCH (a:Manager {id: tie.from}) MATCH (b:Manager {id: tie.to})
     CREATE (a)-[:ASKED_ADVICE {id: tie.id, times: tie.times, firstAt: '2025-01-01T00:00:00.000Z', lastAt: '2025-06-01T00:00:00.000Z'}]->(b)`,
    {
      ties: oracle.ties.map(([from, to, times]: [number, number, number], at: number) => ({
        id: `adv-${tag}-${at}`,
        from: id(from),
        to: id(to),
        times,
      })),
    },
  );
  return { oracle, tag, id, branchId: `brn-${tag}` };
}

const measures =
  "adviceSought { value } adviceGiven { value } pageRank { value percentile } betweenness { value } betweennessError closeness { value } constraint { value } effectiveSize { value } coreNumber { value } brokerageRoles { coordinator itinerant gatekeeper representative liaison }";
const near = (known: number | null) => (known === null ? null : expect.closeTo(known, 7));

test("the API answers what networkx found: each manager, the whole, the branches", async () => {
  const { oracle, id, branchId } = await makeOracle("weighted");
  const { data, errors } = await analyst(
    `query ($branchId: ID!) { networkSnapshot(branchId: $branchId) {
      asOf kinds branch { id } windowFrom isCurrent
      figures { members ties density reciprocity clustering isolated cutPoints bridges modularity fragmentation fragmentationError connectedPairs sources }
      managers(first: 100, orderBy: { field: ADVICE_GIVEN }) { totalCount nodes { managerId manager { id name } branch { id } ${measures} } }
      branches { branch { id } members density reciprocity clustering conductance brokerage { coordinator liaison } }
      branchTies { from { id } to { id } ties weight }
      communities(first: 3) { number size }
    } }`,
    { branchId },
  );
  expect(errors).toEqual([]);
  const { managers, branches, branchTies, communities, figures, ...about } = data.networkSnapshot;
  expect(about).toEqual({
    asOf: api.today,
    kinds: ["ADVICE"],
    branch: { id: branchId },
    windowFrom: null,
    isCurrent: true,
  });
  const { network } = oracle;
  expect(figures).toEqual({
    members: 50,
    ties: oracle.ties.length,
    density: near(network.density),
    reciprocity: near(network.reciprocity),
    clustering: near(network.clustering),
    isolated: 0,
    cutPoints: network.cutPoints.length,
    bridges: network.bridges.length,
    modularity: expect.any(Number),
    fragmentation: near(network.fragmentation),
    fragmentationError: 0,
    connectedPairs: network.connectedPairs,
    sources: 50,
  });
  expect(figures.modularity).toBeGreaterThanOrEqual(network.bestKnownModularity - 0.005);
  expect(managers.totalCount).toBe(50);
  const given = managers.nodes.map((row: { adviceGiven: { value: number } }) => row.adviceGiven.value);
  expect(given).toEqual(given.toSorted((a: number, b: number) => a - b));
  for (const row of managers.nodes) {
    const node = Number(row.manager.id.slice(-3));
    const known = oracle.managers[node];
    expect(row).toEqual({
      managerId: id(node),
      manager: { id: id(node), name: id(node) },
      branch: { id: `${branchId}-${node % 3}` },
      adviceSought: { value: known.adviceSought },
      adviceGiven: { value: known.adviceGiven },
      pageRank: { value: near(known.pageRank), percentile: expect.any(Number) },
      betweenness: { value: near(known.betweenness) },
      betweennessError: 0,
      closeness: { value: near(known.closeness) },
      constraint: { value: near(known.constraint) },
      effectiveSize: { value: near(known.effectiveSize) },
      coreNumber: { value: known.coreNumber },
      brokerageRoles: known.brokerage,
    });
  }
  const sum = (of: number, role: string) =>
    oracle.managers.reduce(
      (total: number, known: { brokerage: Record<string, number> }, node: number) =>
        total + (node % 3 === of ? known.brokerage[role]! : 0),
      0,
    );
  expect(branches).toEqual(
    oracle.groups.map((group: Record<string, number | null>, of: number) => ({
      branch: { id: `${branchId}-${of}` },
      members: of === 2 ? 16 : 17,
      density: near(group.density!),
      reciprocity: near(group.reciprocity!),
      clustering: near(group.clustering!),
      conductance: near(group.conductance!),
      brokerage: { coordinator: sum(of, "coordinator"), liaison: sum(of, "liaison") },
    })),
  );
  expect(branchTies).toHaveLength(9);
  for (const cell of branchTies) {
    const [from, to] = [cell.from, cell.to].map((branch) => Number(branch.id.slice(-1)));
    const inside = oracle.ties.filter(([a, b]: number[]) => a! % 3 === from && b! % 3 === to);
    expect({ ties: cell.ties, weight: cell.weight }).toEqual({
      ties: inside.length,
      weight: inside.reduce((total: number, [, , times]: number[]) => total + times!, 0),
    });
  }
  expect(communities[0].number).toBe(0);
});

test("managers come page by page in any order, forwards and backwards, unknown values before all others", async () => {
  const { oracle, branchId } = await makeOracle("scaleFree");
  type Row = { manager: { id: string }; constraint: { value: number | null } };
  const page = async (args: string) => {
    const { data, errors } = await analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId) { managers(${args}) {
        nodes { manager { id } constraint { value } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }`,
      { branchId },
    );
    expect(errors).toEqual([]);
    return data.networkSnapshot.managers as {
      nodes: Row[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      totalCount: number;
    };
  };
  const keyOf = ({ manager, constraint }: Row) => [constraint.value ?? -1, manager.id] as const;
  const inOrder = (rows: Row[]) =>
    rows.toSorted((a, b) => keyOf(a)[0] - keyOf(b)[0] || (keyOf(a)[1] < keyOf(b)[1] ? -1 : 1));
  const all: Row[] = [];
  let after = "";
  for (let more = true; more; ) {
    const { nodes, pageInfo, totalCount } = await page(`first: 50, orderBy: { field: CONSTRAINT }${after}`);
    expect(totalCount).toBe(120);
    all.push(...nodes);
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  expect(all).toHaveLength(120);
  expect(all).toEqual(inOrder(all));
  const isolated = oracle.managers.filter((known: { constraint: null | number }) => known.constraint === null).length;
  expect(all.filter(({ constraint }) => constraint.value === null)).toHaveLength(isolated);
  const descending = await page("first: 100, orderBy: { field: CONSTRAINT, direction: DESC }");
  expect(descending.nodes).toEqual(all.toReversed().slice(0, 100));
  const back = await page(
    `last: 10, before: "${descending.pageInfo.endCursor}", orderBy: { field: CONSTRAINT, direction: DESC }`,
  );
  expect(back.nodes).toEqual(all.toReversed().slice(89, 99));
  const alone = await page("first: 100, isIsolated: true");
  expect([alone.totalCount, alone.nodes.every(({ constraint }) => constraint.value === null)]).toEqual([
    isolated,
    true,
  ]);
  const cut = await page("first: 100, isCutPoint: true");
  expect(cut.totalCount).toBe(oracle.network.cutPoints.length);
});

const brief =
  "networkSnapshot(branchId: $branchId, kinds: [ADVICE, MENTORSHIP, READING, ENDORSEMENT]) { figures { ties weight } }";

test("other kinds of ties are added when they are named: mentorships begun, items read, items endorsed", async () => {
  const team = await makeTeam(api);
  const item = await makeItem(api, team, { name: "one", author: team.anna, topics: [] });
  await tie(api, team.bo, "READ", item, { at: "2026-02-01T00:00:00.000Z" });
  await tie(api, team.anna, "READ", item, { at: "2026-02-01T00:00:00.000Z" });
  await tie(api, team.superior, "ENDORSED", item, { at: "2026-03-01T00:00:00.000Z" });
  await run(
    api,
    `MATCH (mentor:Manager {id: $superior}) MATCH (trainee:Manager {id: $bo})
     CREATE (mentor)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag, status: 'ENDED', form: 'ONE_TO_ONE', from: '2025-05-01', to: '2025-09-01', sortOn: '2025-05-01', version: 1})-[:TRAINS]->(trainee)
     CREATE (mentor)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag + '-p', status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: '2026-06-01', sortOn: '2026-06-01', version: 1})-[:TRAINS]->(trainee)
     CREATE (trainee)-[:ASKED_ADVICE {id: 'adv-' + $tag, firstAt: '2026-04-01T00:00:00.000Z', lastAt: '2026-04-01T00:00:00.000Z'}]->(mentor)`,
    { superior: team.superior, bo: team.bo, tag: team.tag },
  );
  const ask = async (rest: string) => {
    const { data, errors } = await analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId, ${rest}) { figures { ties weight isolated } } }`,
      { branchId: team.branch },
    );
    return errors[0]?.code ?? data.networkSnapshot.figures;
  };
  expect(await ask("kinds: [ADVICE]")).toEqual({ ties: 1, weight: 1, isolated: 2 });
  expect(await ask("kinds: [MENTORSHIP]")).toEqual({ ties: 1, weight: 1, isolated: 2 });
  expect(await ask('kinds: [MENTORSHIP], asOf: "2025-04-30"')).toEqual({ ties: 0, weight: 0, isolated: 4 });
  expect(await ask("kinds: [READING]")).toEqual({ ties: 1, weight: 1, isolated: 2 });
  expect(await ask("kinds: [ENDORSEMENT]")).toEqual({ ties: 1, weight: 1, isolated: 2 });
  expect(await ask("kinds: [ADVICE, MENTORSHIP, READING, ENDORSEMENT, ADVICE]")).toEqual({
    ties: 3,
    weight: 4,
    isolated: 1,
  });
  expect(await ask('kinds: [ADVICE, READING], window: { from: "2026-03-01" }')).toEqual({
    ties: 1,
    weight: 1,
    isolated: 2,
  });
  expect(await ask('kinds: [ADVICE], window: { from: "2026-01-01", to: "2026-03-01" }')).toEqual({
    ties: 0,
    weight: 0,
    isolated: 4,
  });
  expect(await ask("kinds: []")).toBe("BAD_USER_INPUT");
  expect(await ask('asOf: "2026-07-01"')).toBe("BAD_USER_INPUT");
  expect(await ask('window: { from: "2026-03-01", to: "2026-02-01" }')).toBe("BAD_USER_INPUT");
});

test("a window of the past holds what was asked in it, whatever was asked later; what is not known is an estimate", async () => {
  const team = await makeTeam(api);
  const record = (n: number, from: string, to: string, times: number, first: string, last = first) =>
    tie(api, from, "ASKED_ADVICE", to, {
      id: `adv-${team.tag}-${n}`,
      times,
      firstAt: `${first}T09:00:00.000Z`,
      lastAt: `${last}T09:00:00.000Z`,
    });
  await record(1, team.anna, team.bo, 1, "2025-05-01");
  await record(2, team.anna, team.bo, 1, "2026-03-01");
  await record(3, team.bo, team.superior, 12, "2025-01-01", "2025-12-31");
  await record(4, team.head, team.bo, 2, "2024-01-01", "2026-01-01");
  await tie(api, team.head, "ASKED_ADVICE", team.superior, { id: `adv-${team.tag}-5`, times: 4 });
  const told = async (rest: string) => {
    const { data, errors } = await analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId, ${rest}) { estimatedAdvice figures { ties weight } } }`,
      { branchId: team.branch },
    );
    expect(errors).toEqual([]);
    const { estimatedAdvice, figures } = data.networkSnapshot;
    return [figures.ties, figures.weight, estimatedAdvice];
  };
  const window = (from: string, to: string) => told(`window: { from: "${from}", to: "${to}" }`);
  // Once, and 91 of 365 days' share of the ten times between the first and the last.
  expect(await window("2025-04-01", "2025-06-30")).toEqual([2, 1 + 2, 1]);
  expect(await window("2024-01-01", "2024-12-31")).toEqual([1, 1, 0]);
  expect(await window("2025-08-01", "2025-08-01")).toEqual([1, 1, 1]);
  expect(await window("2025-12-31", "2026-03-01")).toEqual([3, 1 + 1 + 1, 1]);
  // As of a day what had been asked by then; unknown days always count.
  expect(await told('asOf: "2025-06-30"')).toEqual([4, 1 + 6 + 1 + 4, 1]);
  expect(await told(`asOf: "${api.today}"`)).toEqual([4, 2 + 12 + 2 + 4, 0]);
  expect(await told('asOf: "2025-06-30", window: { from: "2025-04-01", to: "2025-12-31" }')).toEqual([2, 1 + 2, 1]);
});

test("a change of ties is seen by the next who asks, and callers of one moment share a build", async () => {
  const team = await makeTeam(api);
  const ask = () =>
    analyst(`query ($branchId: ID!) { ${brief.replace("figures", "builtAt figures")} }`, { branchId: team.branch });
  const first = await Promise.all([ask(), ask(), ask()]);
  expect(new Set(first.map(({ data }) => data.networkSnapshot.builtAt)).size).toBe(1);
  expect(first[0]!.data.networkSnapshot.figures).toEqual({ ties: 0, weight: 0 });
  const { codes } = await change(
    api.as(team.anna, "MANAGER"),
    "recordAdvice",
    { adviserId: team.bo, times: 3 },
    "adviser { id }",
  );
  expect(codes).toEqual([]);
  // Advice was asked now, which is later than the day of the tests.
  await run(
    api,
    "MATCH (:Manager {id: $anna})-[a:ASKED_ADVICE]->() SET a.firstAt = '2026-06-01T00:00:00.000Z', a.lastAt = '2026-06-01T00:00:00.000Z'",
    team,
  );
  expect((await ask()).data.networkSnapshot.figures).toEqual({ ties: 1, weight: 3 });
});

test("an empty network, one manager, a branch that is not there: clear answers", async () => {
  const team = await makeTeam(api);
  await run(api, "CREATE (:Branch {id: 'brn-' + $tag + '-empty', name: 'Empty', kind: 'BRANCH'})", team);
  const ask = (branchId: string) =>
    analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId) { figures { members density clustering fragmentation modularity }
        managers { nodes { pageRank { value percentile } constraint { value percentile } } } branches { members conductance } branchTies { ties } communities { size } } }`,
      { branchId },
    );
  expect((await ask(`brn-${team.tag}-empty`)).data.networkSnapshot).toEqual({
    figures: { members: 0, density: null, clustering: null, fragmentation: null, modularity: null },
    managers: { nodes: [] },
    branches: [],
    branchTies: [],
    communities: [],
  });
  await run(api, "MATCH (m:Manager {id: $strangerSuperior}) SET m.leftOn = '2026-01-01'", team);
  expect((await ask(team.otherBranch)).data.networkSnapshot).toEqual({
    figures: { members: 1, density: null, clustering: 0, fragmentation: null, modularity: null },
    managers: {
      nodes: [{ pageRank: { value: 1, percentile: 50 }, constraint: { value: null, percentile: null } }],
    },
    branches: [{ members: 1, conductance: null }],
    branchTies: [],
    communities: [{ size: 1 }],
  });
  expect((await ask("brn-nothing")).errors).toEqual([
    {
      code: "BAD_USER_INPUT",
      message: "There is no branch with the id brn-nothing: check it.",
      path: "networkSnapshot",
    },
  ]);
});

test("each viewer reads the rows that the table says, of the same whole", async () => {
  const team = await makeTeam(api);
  await tie(api, team.anna, "ASKED_ADVICE", team.bo, { id: `adv-${team.tag}`, times: 2 });
  const ask = async (id: string, role: Parameters<typeof api.as>[1], branch = false) => {
    const { data, errors } = await api.as(id, role)(
      `query ($branchId: ID) { networkSnapshot(branchId: $branchId) { figures { members }
        managers(first: 100, orderBy: { field: ADVICE_GIVEN }) { totalCount nodes { manager { id } } } branches { branch { id } } branchTies { from { id } } } }`,
      { branchId: branch ? team.branch : null },
    );
    if (errors[0]) return errors[0].code;
    const { figures, managers, branches, branchTies } = data.networkSnapshot;
    expect(managers.totalCount < 100 ? managers.nodes.length : 100).toBe(managers.nodes.length);
    return {
      isWhole: figures.members > 20,
      managers: managers.nodes.map((row: { manager: { id: string } }) => row.manager.id).sort(),
      branches: branches.length,
      cells: branchTies.length,
    };
  };
  const own = (id: string) => ({ isWhole: true, managers: [id], branches: 0, cells: 0 });
  expect(await ask(team.anna, "MANAGER")).toEqual(own(team.anna));
  expect(await ask(team.stranger, "MANAGER")).toEqual(own(team.stranger));
  expect(await ask(team.superior, "MANAGER")).toEqual({
    isWhole: true,
    managers: [team.anna, team.bo, team.superior].sort(),
    branches: 0,
    cells: 0,
  });
  const four = [team.anna, team.bo, team.head, team.superior].sort();
  expect(await ask(team.head, "BRANCH_HEAD")).toEqual({ isWhole: true, managers: four, branches: 1, cells: 1 });
  expect(await ask(team.head, "BRANCH_HEAD", true)).toEqual({ isWhole: false, managers: four, branches: 1, cells: 1 });
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) {
    expect(await ask(team.office, role, true)).toEqual({ isWhole: false, managers: four, branches: 1, cells: 1 });
    const whole = (await ask(team.office, role)) as { isWhole: boolean; managers: string[]; branches: number };
    expect([whole.isWhole, whole.managers.length, whole.branches > 3]).toEqual([true, 100, true]);
  }
  expect(await ask(team.anna, "MANAGER", true)).toBe("FORBIDDEN");
  expect(await ask(team.superior, "MANAGER", true)).toBe("FORBIDDEN");
  expect(await ask(team.strangerSuperior, "BRANCH_HEAD", true)).toBe("FORBIDDEN");
  expect(await ask(team.office, "ADMIN")).toBe("FORBIDDEN");
  expect(await ask("svc", "SATISFACTION")).toBe("FORBIDDEN");
});

test("what moved since an earlier day: who came and went, ties, and whose place shifted", async () => {
  const team = await makeTeam(api);
  const advice = (n: number, from: string, to: string, firstAt: string) =>
    tie(api, from, "ASKED_ADVICE", to, { id: `adv-${team.tag}-${n}`, firstAt, lastAt: firstAt });
  await advice(1, team.anna, team.bo, "2025-01-01T00:00:00.000Z");
  await advice(2, team.bo, team.superior, "2026-02-01T00:00:00.000Z");
  await advice(3, team.head, team.superior, "2026-02-02T00:00:00.000Z");
  await run(api, "MATCH (m:Manager {id: $anna}) SET m.leftOn = '2026-05-01'", team);
  const move = (ask: typeof analyst, rest = "") =>
    ask(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId) { movedSince(date: "2025-12-31", by: ADVICE_GIVEN${rest}) {
        since joined left tiesGained tiesLost measure
        managers { shift before { adviceGiven { value percentile } } after { manager { id } adviceGiven { value percentile } } } } } }`,
      { branchId: team.branch },
    );
  const { data } = await move(analyst);
  // Before: anna 0, bo 1, head 0, superior 0; after: bo 0, head 0, superior 2.
  expect(data.networkSnapshot.movedSince).toEqual({
    since: "2025-12-31",
    joined: 0,
    left: 1,
    tiesGained: 2,
    tiesLost: 1,
    measure: "ADVICE_GIVEN",
    managers: [
      {
        shift: expect.closeTo(100 / 3 - 87.5),
        before: { adviceGiven: { value: 1, percentile: 87.5 } },
        after: { manager: { id: team.bo }, adviceGiven: { value: 0, percentile: expect.closeTo(100 / 3) } },
      },
      {
        shift: expect.closeTo(250 / 3 - 37.5),
        before: { adviceGiven: { value: 0, percentile: 37.5 } },
        after: { manager: { id: team.superior }, adviceGiven: { value: 2, percentile: expect.closeTo(250 / 3) } },
      },
      {
        shift: expect.closeTo(100 / 3 - 37.5),
        before: { adviceGiven: { value: 0, percentile: 37.5 } },
        after: { manager: { id: team.head }, adviceGiven: { value: 0, percentile: expect.closeTo(100 / 3) } },
      },
    ],
  });
  expect((await move(analyst, ", first: 1")).data.networkSnapshot.movedSince.managers).toHaveLength(1);
  const late = await analyst(`{ networkSnapshot(asOf: "2026-01-01") { movedSince(date: "2026-01-01") { joined } } }`);
  expect(late.errors[0]!.code).toBe("BAD_USER_INPUT");
});

test("where all are placed alike nobody is before another, and nobody has moved", async () => {
  const { tag, id, branchId } = await makeOracle("ring");
  // Later each also asks who is two places further: all have moved, and by the same.
  await run(
    api,
    `UNWIND range(0, 30) AS at MATCH (a:Manager {id: $ids[at]}) MATCH (b:Manager {id: $ids[(at + 2) % 31]})
     CREATE (a)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-later-' + at, firstAt: '2026-03-01T00:00:00.000Z', lastAt: '2026-03-01T00:00:00.000Z'}]->(b)`,
    { tag, ids: Array.from({ length: 31 }, (_, node) => id(node)) },
  );
  for (const measure of ["CLOSENESS", "PAGE_RANK", "BETWEENNESS", "CONSTRAINT"]) {
    const { data, errors } = await analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId) {
        managers(first: 100, orderBy: { field: ${measure} }) { nodes { managerId closeness { percentile } pageRank { percentile } } }
        movedSince(date: "2025-12-31", by: ${measure}) { tiesGained managers { shift } }
      } }`,
      { branchId },
    );
    expect(errors).toEqual([]);
    const { managers, movedSince } = data.networkSnapshot;
    expect(managers.nodes).toEqual(
      Array.from({ length: 31 }, (_, node) => ({
        managerId: id(node),
        closeness: { percentile: 50 },
        pageRank: { percentile: 50 },
      })),
    );
    expect(movedSince).toEqual({ tiesGained: 31, managers: [] });
  }
});

test("knowledge created, verified and reused, quarter by quarter", async () => {
  const team = await makeTeam(api);
  const first = await makeItem(api, team, {
    name: "first",
    author: team.anna,
    topics: [],
    createdAt: "2025-02-01T09:00:00.000Z",
    verifiedOn: "2026-04-10",
  });
  const second = await makeItem(api, team, {
    name: "second",
    author: team.bo,
    topics: [],
    createdAt: "2025-03-31T09:00:00.000Z",
  });
  await makeItem(api, team, {
    name: "elsewhere",
    author: team.stranger,
    topics: [],
    createdAt: "2025-03-01T09:00:00.000Z",
  });
  await tie(api, team.anna, "READ", first, { at: "2025-05-01T00:00:00.000Z" });
  await tie(api, team.bo, "READ", first, { at: "2025-05-01T00:00:00.000Z" });
  await tie(api, team.stranger, "READ", first, { at: "2025-06-30T00:00:00.000Z" });
  await tie(api, team.anna, "READ", second, { at: "2025-12-31T00:00:00.000Z" });
  const ask = async (asOf: string) => {
    const { data } = await analyst(
      `query ($branchId: ID!) { networkSnapshot(branchId: $branchId, asOf: "${asOf}") { knowledgeByQuarter { quarter created verified reused readers } } }`,
      { branchId: team.branch },
    );
    return data.networkSnapshot.knowledgeByQuarter;
  };
  const row = (quarter: string, created: number, verified: number, reused: number, readers: number) => ({
    quarter,
    created,
    verified,
    reused,
    readers,
  });
  expect(await ask(api.today)).toEqual([
    row("2025-Q1", 2, 0, 0, 0),
    row("2025-Q2", 0, 0, 1, 2),
    row("2025-Q4", 0, 0, 1, 1),
    row("2026-Q2", 0, 1, 0, 0),
  ]);
  expect(await ask("2025-03-01")).toEqual([row("2025-Q1", 1, 0, 0, 0)]);
});

test("every measure says how it is worked out", async () => {
  const { data } = await analyst("{ networkSnapshot { age builtAt formulas { field formula source } } }");
  const fields = data.networkSnapshot.formulas.map(({ field }: { field: string }) => field).join();
  for (const field of [
    "pageRank",
    "betweenness",
    "closeness",
    "constraint",
    "effectiveSize",
    "coreNumber",
    "community",
    "brokerage",
    "fragmentation",
  ])
    expect(fields).toContain(field);
  expect(data.networkSnapshot.age).toBeLessThan(60);
});
