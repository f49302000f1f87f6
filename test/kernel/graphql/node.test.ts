import { isInterfaceType, isObjectType } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { chainRecords } from "../../../src/kernel/audit/chain.js";
import { entry, operator, record } from "../../../src/kernel/audit/trail.js";
import { cutEverywhere, cutNowhere } from "../../../src/kernel/compose/ask.js";
import { testApi } from "../../support/api.js";
import { makeTeam } from "../../support/team.js";

const api = await testApi();

// Of every kind there is one in the demo institution, but for the audit trail.
beforeAll(async () => {
  await record(api.database, [entry("OPERATOR", operator, "seen", { why: "seen" })]);
  await chainRecords(api.database);
});

test("node finds a thing of any kind by its id, with what is selected on its type", async () => {
  const team = await makeTeam(api);
  const query = `{
    a: node(id: "${team.anna}") { __typename id ... on Manager { name branch { id } } }
    b: node(id: "${team.branch}") { __typename ... on Branch { name } ... on Manager { name } }
    c: node(id: "${team.clients[0]}") { __typename ...who }
  } fragment who on Client { name servedBy { manager { id } } }`;
  for (const isCut of [cutEverywhere, cutNowhere]) {
    expect(await api.as(team.anna, "MANAGER", { isCut })(query)).toEqual({
      data: {
        a: { __typename: "Manager", id: team.anna, name: `anna ${team.tag}`, branch: { id: team.branch } },
        b: { __typename: "Branch", name: `Branch ${team.tag}` },
        c: {
          __typename: "Client",
          name: `Client 1 ${team.tag}`,
          servedBy: [{ manager: { id: team.anna } }, { manager: { id: team.bo } }],
        },
      },
      errors: [],
    });
  }
});

test("nodes keeps the order, with null for what is not there or not for the viewer", async () => {
  const team = await makeTeam(api);
  const ids = [team.clients[4], team.branch, "xyz-1", "mgr-nobody", "no prefix", team.anna, team.branch];
  const { data, errors } = await api.as(team.anna, "MANAGER")("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids,
  });
  expect({ data, errors }).toEqual({
    data: { nodes: [null, { id: team.branch }, null, null, null, { id: team.anna }, { id: team.branch }] },
    errors: [],
  });
});

test("nodes takes 100 ids at most", async () => {
  const team = await makeTeam(api);
  const ids = Array.from({ length: 101 }, () => team.anna);
  const { errors } = await api.as(team.anna, "MANAGER")("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
});

test("every kind of node says its prefix and its finder, and no two have one prefix", () => {
  const kinds = Object.values(api.schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
  expect(kinds.filter(({ extensions }) => !extensions.prefix || !extensions.finder).map(({ name }) => name)).toEqual(
    [],
  );
  const prefixes = kinds.map(({ extensions }) => extensions.prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

/** Caches of front ends (Relay, and Apollo Client by default) keep one record for each id, whatever its type. */
test("only what `node` finds by its id has a field `id`", () => {
  const withId = Object.values(api.schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !type.name.startsWith("__") && "id" in type.getFields());
  expect(withId.length).toBeGreaterThan(15);
  const isNode = (type: (typeof withId)[number]) =>
    String(type.getFields().id!.type) === "ID!" &&
    (type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node"));
  expect(withId.filter((type) => !isNode(type)).map(({ name }) => name)).toEqual([]);
});

test("node answers to the id of each kind with that kind", async () => {
  const { office } = await makeTeam(api);
  const ask = api.as(office, ["COMPLIANCE"] as never);
  const kinds = Object.values(api.schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));
  const found = new Set<string>();
  for (const { name, extensions } of kinds) {
    const { records } = await api.database.driver.executeQuery(
      "MATCH (n) WHERE n.id STARTS WITH $prefix AND NOT n:IdempotencyKey RETURN n.id AS id LIMIT 1",
      { prefix: `${extensions.prefix}-` },
    );
    const id = records[0]?.get("id");
    if (!id) continue;
    expect((await ask(`{ node(id: "${id}") { __typename id } }`)).data.node).toEqual({ __typename: name, id });
    found.add(name);
  }
  expect(kinds.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});
