import { beforeAll, expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { makeTeam, type Team } from "../support/team.js";

const api = await testApi();
let team: Team;
beforeAll(async () => {
  team = await makeTeam(api);
  const session = api.database.driver.session();
  await session.run(
    `UNWIND $names AS row MATCH (c:Client {id: row[0]}) SET c.name = row[1], c.sortName = row[1], c.segment = row[2], c.kind = row[3]`,
    {
      names: [
        [team.clients[0], `龘靐${team.tag}`, team.tag, "PERSON"],
        [team.clients[1], `Zebulon Quartz ${team.tag}`, team.tag, "PERSON"],
        [team.clients[3], `龘龗 Trading ${team.tag}`, team.tag, "COMPANY"],
      ],
    },
  );
  await session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  await session.close();
});

const list = /* GraphQL */ `
  query ($filter: ClientFilter, $orderBy: ClientOrder, $first: Int, $after: String) {
    clients(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
`;
const ids = async (viewer: string, role: Role, variables: object = {}) => {
  const { data, errors } = await api.as(viewer, role)(list, { ...variables });
  expect(errors).toEqual([]);
  return { count: data.clients.totalCount, ids: data.clients.nodes.map(({ id }: { id: string }) => id) };
};

test("each sees the clients of their reach", async () => {
  const [one, two, three, four, five] = team.clients;
  expect(await ids(team.anna, Role.MANAGER)).toEqual({ count: 3, ids: [three, two, one] });
  expect(await ids(team.bo, Role.MANAGER)).toEqual({ count: 2, ids: [one, four] });
  expect(await ids(team.superior, Role.MANAGER)).toEqual({ count: 4, ids: [three, two, one, four] });
  expect(await ids(team.head, Role.BRANCH_HEAD)).toEqual({ count: 4, ids: [three, two, one, four] });
  expect(await ids(team.head, Role.MANAGER)).toEqual({ count: 0, ids: [] });
  expect(await ids(team.strangerSuperior, Role.MANAGER)).toEqual({ count: 1, ids: [five] });
  expect(await ids(team.office, Role.ADMIN)).toEqual({ count: 0, ids: [] });
  const { count } = await ids(team.office, Role.ANALYST);
  expect(count).toBeGreaterThan(1000);
});

test("filters hold in every reach", async () => {
  const [one, two, , four] = team.clients;
  const filter = { segment: team.tag };
  for (const [viewer, role] of [
    [team.superior, Role.MANAGER],
    [team.office, Role.HR],
    [team.office, Role.ANALYST],
  ] as const) {
    const orderBy = { field: "ID" };
    expect(await ids(viewer, role, { filter, orderBy })).toEqual({ count: 3, ids: [one, two, four] });
    expect(await ids(viewer, role, { filter: { ...filter, kind: "COMPANY" }, orderBy })).toEqual({
      count: 1,
      ids: [four],
    });
    expect(await ids(viewer, role, { filter: { ...filter, isCurrent: false }, orderBy })).toEqual({
      count: 0,
      ids: [],
    });
    const ofBo = { filter: { ...filter, managerId: team.bo }, orderBy };
    expect(await ids(viewer, role, ofBo)).toEqual({ count: 2, ids: [one, four] });
    const here = { filter: { ...filter, branchId: team.branch }, orderBy };
    expect(await ids(viewer, role, here)).toEqual({ count: 3, ids: [one, two, four] });
    const there = { filter: { ...filter, branchId: team.otherBranch }, orderBy };
    expect(await ids(viewer, role, there)).toEqual({ count: 0, ids: [] });
  }
  expect(await ids(team.office, Role.COMPLIANCE, { filter })).toEqual({ count: 3, ids: [two, one, four] });
});

test("a text finds names and numbers among those whom the viewer may name", async () => {
  const [one, two, , four] = team.clients;
  for (const [viewer, role] of [
    [team.superior, Role.MANAGER],
    [team.office, Role.COMPLIANCE],
  ] as const) {
    const found = async (text: string) =>
      (await ids(viewer, role, { filter: { text, segment: team.tag }, orderBy: { field: "NAME" } })).ids;
    expect(await found("龘靐")).toEqual([one]);
    expect(await found("龗")).toEqual([four]);
    expect(await found("龘")).toEqual([one, four]);
    expect(await found("quartz ZEBU")).toEqual([two]);
    expect(await found(`C2-${team.tag}`)).toEqual([two]);
    expect(await found("龘 trading")).toEqual([four]);
    expect(await found("')) OR *:* //")).toEqual([]);
    expect(await found("((")).toEqual([]);
  }
  expect((await ids(team.bo, Role.MANAGER, { filter: { text: "quartz" } })).ids).toEqual([]);
  for (const role of [Role.HR, Role.ANALYST]) {
    for (const text of ["quartz", "龘"])
      expect((await api.as(team.office, role)(list, { filter: { text } })).errors).toMatchObject([
        { code: "FORBIDDEN" },
      ]);
    expect((await api.as(team.office, role)(list, { orderBy: { field: "NAME" } })).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
  }
  expect((await api.as(team.anna, Role.MANAGER)(list, { filter: { text: " " } })).errors).toMatchObject([
    { code: "BAD_USER_INPUT" },
  ]);
});

test("pages go through a list without a gap, by each way in", async () => {
  const ways = [
    [team.superior, Role.MANAGER, {}],
    [team.office, Role.COMPLIANCE, { filter: { segment: team.tag } }],
    [team.office, Role.HR, { filter: { segment: team.tag } }],
    [team.office, Role.COMPLIANCE, { filter: { text: `${team.tag}` } }],
    [team.office, Role.HR, { filter: { branchId: team.branch } }],
    [team.office, Role.COMPLIANCE, { filter: { managerId: team.anna } }],
  ] as const;
  for (const [viewer, role, variables] of ways) {
    const all = await ids(viewer, role, { ...variables, first: 50 });
    expect(all.count).toBe(all.ids.length);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await api.as(viewer, role)(list, { ...variables, first: 1, after });
      seen.push(...data.clients.nodes.map(({ id }: { id: string }) => id));
      if (!data.clients.pageInfo.hasNextPage) break;
      after = data.clients.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.ids);
  }
});

test("both tiers answer the same for every reach", async () => {
  const deep = `{ clients(first: 3) { totalCount nodes { id name servedBy { manager { id } } holdings { value { on } } worth { currency } } } }`;
  for (const [viewer, role] of [
    [team.head, Role.BRANCH_HEAD],
    [team.office, Role.ANALYST],
  ] as const) {
    const edgeByEdge = await api.as(viewer, role, { isCut: cutEverywhere })(deep);
    expect(edgeByEdge.errors).toEqual([]);
    expect(await api.as(viewer, role, { isCut: cutNowhere })(deep)).toEqual(edgeByEdge);
  }
});
