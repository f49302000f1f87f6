import { isObjectType } from "graphql";
import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/neo4j/ask.js";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

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
