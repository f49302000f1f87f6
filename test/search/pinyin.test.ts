import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import { Role } from "../../src/kernel/access/role.js";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { latinName } from "../../src/kernel/latinName.js";
import { testApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

/** Full-text indexes follow writes after a moment. */
const settle = () => run(api, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");

const drawn = () => String.fromCharCode(0x4e00 + randomInt(20_900));
/** A name that nobody has, of a surname that is read otherwise as a word. */
const newName = () => `曾${drawn()}${drawn()}`;
/** Latin letters as they may be typed: without the dots of ü and the apostrophe. */
const typed = (name: string) => latinName(name)!.toLowerCase().replaceAll("'", "").replaceAll("ü", "v");

/** Everything that a page of hits needs, three of each kind, asked at once. */
const grouped = /* GraphQL */ `
  query ($text: String!, $withClients: Boolean!) {
    people: search(text: $text, kinds: [MANAGER], first: 3) {
      totalCount
      nodes { ... on Manager { id name latinName branch { name } } }
    }
    topics: search(text: $text, kinds: [TOPIC], first: 3) { totalCount nodes { ... on Topic { id name nameZh } } }
    items: search(text: $text, kinds: [KNOWLEDGE_ITEM], first: 3) {
      totalCount
      nodes { ... on KnowledgeItem { id title author { name latinName } createdAt } }
    }
    branches(first: 3, filter: { text: $text }) { totalCount nodes { id name nameZh } }
    clients(first: 3, filter: { text: $text }) @include(if: $withClients) { totalCount nodes { id name latinName } }
  }
`;
const people = `query ($text: String!) {
  search(text: $text, kinds: [MANAGER], first: 100) { nodes { ... on Manager { id } } }
  managers(filter: { text: $text, isCurrent: null }, first: 100) { nodes { id } }
}`;

const peopleFor = async (ask: ReturnType<typeof api.as>, text: string) => {
  const { data, errors } = await ask(people, { text });
  expect(errors).toEqual([]);
  const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  return { search: ids(data.search.nodes), managers: ids(data.managers.nodes) };
};

test("three of each kind in one operation: an import has filled what it wrote", async () => {
  const { anna } = await makeTeam(api);
  for (const text of ["chenjing", "Chen Jing", "CHEN jing", "jing chen", "cj", "chenj"]) {
    const { data, errors } = await api.as(anna, "MANAGER")(grouped, { text, withClients: true });
    expect(errors).toEqual([]);
    expect(Object.values(data).every((group) => (group as { nodes: [] }).nodes.length <= 3)).toBe(true);
    if (text !== "cj")
      expect(data.people.nodes).toContainEqual(expect.objectContaining({ name: "陈静", latinName: "Chen Jing" }));
  }
  const { data } = await api.as(anna, "MANAGER")(grouped, { text: "shanghai", withClients: false });
  expect(data.branches.nodes.length).toBeGreaterThan(0);
  expect((await api.as(anna, "MANAGER")(grouped, { text: "上海", withClients: false })).data.branches).toEqual(
    data.branches,
  );
  const items = (await api.as(anna, "MANAGER")(grouped, { text: "客户", withClients: false })).data.items.nodes;
  expect(items).toHaveLength(3);
  expect(items.every(({ author, createdAt }: Record<string, unknown>) => author && createdAt)).toBe(true);
});

test("a person is found by surname reading, initials, words and id; another name changes it", async () => {
  const { office, branch, anna } = await makeTeam(api);
  const ask = api.as(office, "HR");
  const name = newName();
  const hired = await ask(
    `mutation ($input: HireManagerInput!) { hireManager(input: $input) { manager { id latinName } userErrors { code } } }`,
    { input: { name, branchId: branch, gradeId: "grd-team" } },
  );
  const { id } = hired.data.hireManager.manager;
  expect(hired.data.hireManager.manager.latinName).toBe(latinName(name));
  await settle();
  const whole = typed(name);
  const initials = `z${[...whole.split(" ")[1]!][0]}`;
  const texts = [whole, whole.toUpperCase(), whole.replace(" ", ""), whole.split(" ").reverse().join(" "), initials];
  for (const isCut of [cutEverywhere, cutNowhere])
    for (const text of texts) {
      const found = await peopleFor(api.as(anna, "MANAGER", { isCut }), text);
      // Initials are those of many: a page may not reach this one.
      if (text !== initials || found.search.length < 100) expect(found.search).toContain(id);
      if (text !== initials || found.managers.length < 100) expect(found.managers).toContain(id);
    }
  expect((await peopleFor(ask, id)).search).toEqual([id]);
  expect((await peopleFor(ask, ` ${id} `)).search).toEqual([id]);
  for (const role of ["ADMIN", "SATISFACTION"] as const)
    for (const text of [whole, id])
      expect(await peopleFor(api.as(role === "ADMIN" ? office : "satisfaction", role), text)).toEqual({
        search: [],
        managers: [],
      });

  const other = newName();
  const update = "mutation ($input: UpdateManagerInput!) { updateManager(input: $input) { userErrors { code } } }";
  await ask(update, { input: { managerId: id, name: other } });
  await settle();
  expect((await peopleFor(ask, typed(other))).search).toContain(id);
  const old = await peopleFor(ask, whole.replace(" ", ""));
  expect([...old.search, ...old.managers]).not.toContain(id);
  await ask(update, { input: { managerId: id, name: "Zoë Quill" } });
  expect(await run(api, "MATCH (m:Manager {id: $id}) RETURN m.pinyin AS pinyin", { id })).toEqual([{ pinyin: null }]);
});

test("a branch is found by its Chinese name in Latin letters", async () => {
  const { office, tag } = await makeTeam(api);
  const admin = api.as(office, "ADMIN");
  const nameZh = `重庆${drawn()}${drawn()}分行`;
  const added = await admin(
    "mutation ($input: AddBranchInput!) { addBranch(input: $input) { branch { id } userErrors { code } } }",
    { input: { name: `One ${tag}`, nameZh, kind: "BRANCH" } },
  );
  const { id } = added.data.addBranch.branch;
  const found = async (text: string) =>
    (
      await admin(`query ($text: String!) { branches(filter: { text: $text }, first: 100) { nodes { id } } }`, { text })
    ).data.branches.nodes.map((node: { id: string }) => node.id);
  expect(await found("chongqing fenhang")).toContain(id);
  expect(await found("Fen Hang chong qing")).toContain(id);
  expect(await found("chongqing zzz")).toEqual([]);
  expect(await found("!?")).toEqual([]);
  await admin("mutation ($input: UpdateBranchInput!) { updateBranch(input: $input) { userErrors { code } } }", {
    input: { branchId: id, nameZh: `天津${drawn()}支行` },
  });
  expect(await found("chongqing fenhang")).not.toContain(id);
  expect(await found("tianjin zhihang")).toContain(id);
});

test("a client's pinyin is as private as the name, changes with it and is erased with it", async () => {
  const team = await makeTeam(api);
  const { anna, bo, superior, head, office, stranger, strangerSuperior } = team;
  const name = newName();
  const added = await api.as(anna, "MANAGER")(
    "mutation ($input: AddClientInput!) { addClient(input: $input) { client { id latinName } userErrors { code } } }",
    { input: { name, kind: "PERSON" } },
  );
  const { id } = added.data.addClient.client;
  expect(added.data.addClient.client.latinName).toBe(latinName(name));
  await settle();
  const list = "query ($text: String!) { clients(filter: { text: $text }, first: 100) { nodes { id } } }";
  const asking = async (text: string) => {
    const who: [string, Role][] = [
      [anna, Role.MANAGER],
      [superior, Role.MANAGER],
      [head, Role.BRANCH_HEAD],
      [office, Role.COMPLIANCE],
      [bo, Role.MANAGER],
      [stranger, Role.MANAGER],
      [strangerSuperior, Role.MANAGER],
      [office, Role.ADMIN],
      ["satisfaction", Role.SATISFACTION],
      [office, Role.HR],
      [office, Role.ANALYST],
    ];
    const answers = await Promise.all(who.map(([viewer, role]) => api.as(viewer, role)(list, { text })));
    return answers.map(({ data, errors }) =>
      errors.length > 0
        ? errors.map(({ code }) => code).join()
        : data.clients.nodes.some((one: { id: string }) => one.id === id),
    );
  };
  const known = [true, true, true, true, false, false, false, false, false, "FORBIDDEN", "FORBIDDEN"];
  const nobody = known.map((found) => (found === true ? false : found));
  const [surname, given] = typed(name).split(" ");
  for (const text of [`${surname}${given}`, `${given} ${surname}`.toUpperCase()])
    expect(await asking(text)).toEqual(known);
  for (const role of ["HR", "ANALYST"] as const)
    expect((await api.as(office, role)(`{ client(id: "${id}") { isMasked name latinName } }`)).data.client).toEqual({
      isMasked: true,
      name: null,
      latinName: null,
    });

  const other = newName();
  const update =
    "mutation ($input: UpdateClientInput!) { updateClient(input: $input) { client { latinName } userErrors { code } } }";
  const changed = await api.as(anna, "MANAGER")(update, { input: { clientId: id, name: other } });
  expect(changed.data.updateClient).toEqual({ client: { latinName: latinName(other) }, userErrors: [] });
  await settle();
  expect(await asking(`${surname}${given}`)).toEqual(nobody);
  expect(await asking(typed(other).replace(" ", ""))).toEqual(known);

  await api.as(anna, "MANAGER")(`mutation { closeClient(input: { clientId: "${id}" }) { userErrors { code } } }`);
  const erased = await api.as(
    office,
    "COMPLIANCE",
  )(
    `mutation { eraseClientIdentity(input: { clientId: "${id}", ground: REQUEST }) { client { latinName } userErrors { code } } }`,
  );
  expect(erased.data.eraseClientIdentity).toEqual({ client: { latinName: null }, userErrors: [] });
  await settle();
  expect(await asking(typed(other).replace(" ", ""))).toEqual(nobody);
  expect(await run(api, "MATCH (c:Client {id: $id}) RETURN c.pinyin AS pinyin", { id })).toEqual([{ pinyin: null }]);
});
