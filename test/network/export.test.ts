import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { jsonOf, testServer } from "../support/http.js";
import { makeItem, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const server = await testServer();

const bearer = async (id: string, ...roles: Role[]) => ({ authorization: `Bearer ${await server.token(id, roles)}` });

async function get(path: string, headers: Record<string, string>) {
  const response = await fetch(`${server.url}/export/${path}`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

/** anna asked bo three times; anna's item has a name that every format must escape. */
async function makeTies() {
  const team = await makeTeam(api);
  await tie(api, team.anna, "ASKED_ADVICE", team.bo, {
    id: `adv-${team.tag}`,
    times: 3,
    lastAt: "2026-01-01T00:00:00.000Z",
  });
  const item = await makeItem(api, team, {
    name: "odd",
    author: team.anna,
    topics: [],
    title: `=1+"a", <b> & 'c'\u0001`,
  });
  return { team, item };
}

test("a network comes in every format, with what is measured of its managers", async () => {
  const { team } = await makeTies();
  const headers = await bearer(team.office, Role.ANALYST);
  const path = `snapshot?branchId=${team.branch}&from=2026-01-01&to=2026-06-30`;
  const json = await get(`${path}&format=json`, headers);
  const { about, nodes, ties } = JSON.parse(json.text);
  expect(about).toContain(`The network of ADVICE as of `);
  expect(about).toContain(`branch ${team.branch} and below, ties from 2026-01-01 to 2026-06-30, read 20`);
  expect(ties).toEqual([{ from: team.anna, to: team.bo, weight: 3, kind: "ADVICE" }]);
  const bo = nodes.find(({ id }: { id: string }) => id === team.bo);
  expect(nodes).toHaveLength(4);
  expect(bo).toMatchObject({
    label: `bo ${team.tag}`,
    branch: team.branch,
    adviceGiven: 1,
    timesGiven: 3,
    adviceGivenPercentile: 87.5,
    community: 0,
    isCutPoint: false,
  });
  expect(nodes.find(({ id }: { id: string }) => id === team.head)).toMatchObject({ constraint: null, adviceGiven: 0 });
  const csv = await get(`${path}&format=csv`, headers);
  expect(csv.type).toBe("text/csv; charset=utf-8");
  const lines = csv.text.trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^id,label,branch,adviceSought,adviceSoughtPercentile,/);
  expect((await get(`${path}&format=csv&part=ties`, headers)).text).toBe(
    `from,to,kind,weight\r\n${team.anna},${team.bo},ADVICE,3\r\n`,
  );
  const gexf = await get(`${path}&format=gexf`, headers);
  expect(gexf.text.match(/<node /g)).toHaveLength(4);
  expect(gexf.text).toContain(`<edge id="0" source="${team.anna}" target="${team.bo}" weight="3">`);
  const graphMl = await get(`${path}&format=graphml`, headers);
  expect(graphMl.text.match(/<node /g)).toHaveLength(4);
  expect(graphMl.text).toContain(`<edge source="${team.anna}" target="${team.bo}"><data key="weight">3</data>`);
});

test("a part of the network comes by GET and by POST, its texts escaped", async () => {
  const { team, item } = await makeTies();
  const headers = await bearer(team.office, Role.ANALYST);
  const path = `neighbourhood?of=${team.anna}&kinds=AUTHORSHIP,SERVICE`;
  const csv = await get(`${path}&format=csv`, headers);
  expect(csv.text).toContain(`${item},"'=1+""a"", <b> & 'c'\u0001",KnowledgeItem,1\r\n`);
  // A client stays pseudonymous.
  expect(csv.text).toContain(`${team.clients[0]},,Client,1\r\n`);
  const gexf = await get(`${path}&format=gexf`, headers);
  expect(gexf.text).toContain(`label="=1+&quot;a&quot;, &lt;b&gt; &amp; &apos;c&apos;"`);
  const posted = await fetch(`${server.url}/export/connections`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ between: [team.anna, team.bo], kinds: ["ADVICE"], format: "json" }),
  });
  expect(posted.headers.get("content-disposition")).toBe('attachment; filename="connections.json"');
  expect((await jsonOf(posted)).ties).toEqual([{ from: team.anna, to: team.bo, weight: 3, kind: "ADVICE" }]);
  const own = await get(`${path}&format=csv`, await bearer(team.anna, Role.MANAGER));
  expect(own.text).toContain(`${team.clients[0]},Client 1 ${team.tag},Client,1\r\n`);
});

test("an export has the rows that the query of its name tells the viewer", async () => {
  const { team } = await makeTies();
  await tie(api, team.bo, "ASKED_ADVICE", team.stranger, { id: `adv-${team.tag}-2` });
  const ties = async (id: string, ...roles: Role[]) =>
    (await get("snapshot?format=csv&part=ties", await bearer(id, ...roles))).text
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",").slice(0, 2).join(" "))
      .sort();
  const nodes = async (id: string, ...roles: Role[]) =>
    Object.fromEntries(
      JSON.parse((await get("snapshot?format=json", await bearer(id, ...roles))).text).nodes.map(
        (node: { id: string; pageRank: number | null }) => [node.id, node.pageRank !== null],
      ),
    );
  expect(await ties(team.bo, Role.MANAGER)).toEqual([`${team.anna} ${team.bo}`, `${team.bo} ${team.stranger}`].sort());
  expect(await nodes(team.bo, Role.MANAGER)).toEqual({ [team.bo]: true, [team.anna]: false, [team.stranger]: false });
  expect(await ties(team.stranger, Role.MANAGER)).toEqual([`${team.bo} ${team.stranger}`]);
  expect(await ties(team.superior, Role.MANAGER)).toEqual([`${team.anna} ${team.bo}`]);
  expect(await nodes(team.superior, Role.MANAGER)).toEqual({
    [team.anna]: true,
    [team.bo]: true,
    [team.superior]: true,
  });
  expect(await ties(team.strangerSuperior, Role.MANAGER)).toEqual([]);
  expect((await ties(team.office, Role.HR)).length).toBeGreaterThan(2);
});

test("who may not is told so, and nothing else", async () => {
  const { team } = await makeTies();
  const analyst = await bearer(team.office, Role.ANALYST);
  const code = async (path: string, headers: Record<string, string>) => {
    const { status, text } = await get(path, headers);
    return [status, JSON.parse(text).errors[0].extensions?.code];
  };
  const path = `neighbourhood?of=${team.anna}&format=json`;
  expect(await code(path, {})).toEqual([401, "UNAUTHENTICATED"]);
  const token = await server.token(team.office, [Role.ANALYST]);
  expect(await code(`${path}&token=${token}&access_token=${token}`, {})).toEqual([401, "UNAUTHENTICATED"]);
  expect(await code(path, await bearer(team.office, Role.ADMIN))).toEqual([403, "FORBIDDEN"]);
  expect(await code(`snapshot?format=json&branchId=${team.branch}`, await bearer(team.anna, Role.MANAGER))).toEqual([
    403,
    "FORBIDDEN",
  ]);
  expect(await code("neighbourhood?of=mgr-nobody&format=json", analyst)).toEqual([404, undefined]);
  expect(
    await code(`neighbourhood?of=${team.clients[0]}&format=json`, await bearer(team.stranger, Role.MANAGER)),
  ).toEqual([404, undefined]);
  expect(await code("everything?format=json", analyst)).toEqual([404, undefined]);
  for (const bad of [
    "snapshot",
    "snapshot?format=xlsx",
    "snapshot?format=csv&kinds=LOVE",
    "snapshot?format=csv&asOf=yesterday",
    "snapshot?format=csv&asOf=2999-01-01",
    "snapshot?format=csv&to=2026-01-01",
    "snapshot?format=csv&branchId=brn-nothing",
    `neighbourhood?format=csv&of=${team.anna}&depth=9`,
    `neighbourhood?format=csv&of=${team.anna}&surprise=1`,
    "connections?format=csv&between=mgr-1",
  ])
    expect([bad, ...(await code(bad, analyst))]).toEqual([bad, 400, "BAD_USER_INPUT"]);
});

test("names that every object has are no files", async () => {
  for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    expect((await fetch(`${server.url}/export/${name}`)).status).toBe(404);
});

test("where only registered operations run, a file is given only of a query that one of them asks", async () => {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    const file = join(folder, "trusted.json");
    const text = "query Around($id: ID!) { neighbourhood(of: $id) { __typename } }";
    await writeFile(file, JSON.stringify({ "sha256:1": { name: "Around", text } }));
    const strict = await testServer({ TRUSTED_DOCUMENTS: file });
    const authorization = `Bearer ${await strict.token("mgr-000003", [Role.HR])}`;
    const status = async (path: string) =>
      (await fetch(`${strict.url}/export/${path}`, { headers: { authorization } })).status;
    expect(await status("neighbourhood?of=mgr-000007&format=json")).toBe(200);
    expect(await status("snapshot?format=json")).toBe(404);
    expect(await status("connections?between=mgr-000007,mgr-000003&format=json")).toBe(404);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("who asks for too many files at once waits, and is told how long", async () => {
  const { team } = await makeTies();
  const narrow = await testServer({ RATE_LIMIT: "60", RATE_LIMIT_PER_SECOND: "1", MAX_COST: "50" });
  const headers = { authorization: `Bearer ${await narrow.token(team.office, [Role.ANALYST])}` };
  const ask = () => fetch(`${narrow.url}/export/neighbourhood?of=${team.anna}&format=json&first=50`, { headers });
  expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(10);
  expect((await jsonOf(refused)).errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
});

test("whoever sees all files is given a file only on record, with everybody whom it tells of", async () => {
  const { team } = await makeTies();
  const records = (by: string) =>
    run(
      api,
      "MATCH (r:AuditRecord {by: $by, kind: 'READ'}) RETURN r.operation AS operation, r.roles AS roles, r.ids AS ids ORDER BY r.at",
      { by },
    );
  const told = (operation: string, role: string, ids: readonly string[]) => ({
    operation,
    roles: [role],
    ids: expect.toSatisfy((list: string[]) => list.toSorted().join() === ids.toSorted().join()),
  });
  const around = `neighbourhood?of=${team.clients[0]}&kinds=SERVICE`;
  const all = `snapshot?branchId=${team.branch}`;
  for (const [path, roles] of [
    [`${around}&format=json`, Role.ANALYST],
    [`${around}&format=csv&part=ties`, Role.COMPLIANCE],
    [`${all}&format=csv&part=ties`, Role.HR],
  ] as const)
    expect((await get(path, await bearer(team.office, roles))).status).toBe(200);
  const served = [team.clients[0]!, team.anna, team.bo];
  expect(await records(team.office)).toEqual([
    told("export/neighbourhood", "ANALYST", served),
    told("export/neighbourhood", "COMPLIANCE", served),
    told("export/snapshot", "HR", [team.anna, team.bo, team.superior, team.head]),
  ]);
  // What a manager reads is not recorded, in a file either.
  expect((await get(`${around}&format=json`, await bearer(team.anna, Role.MANAGER))).status).toBe(200);
  expect(await records(team.anna)).toEqual([]);
});

test("an empty network is a file too", async () => {
  const { team } = await makeTies();
  await run(api, "CREATE (:Branch {id: 'brn-' + $tag + '-empty', name: 'Empty', kind: 'BRANCH'})", team);
  const { text } = await get(`snapshot?format=json&branchId=brn-${team.tag}-empty`, await bearer(team.office, Role.HR));
  expect(JSON.parse(text)).toMatchObject({ nodes: [], ties: [] });
  expect(
    await run(api, "MATCH (r:AuditRecord {by: $office}) RETURN r.operation AS operation, r.ids AS ids", team),
  ).toEqual([{ operation: "export/snapshot", ids: [] }]);
});
