import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTopics, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

async function makeAdvice() {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const ask = (n: number, from: string, to: string, values: object) =>
    tie(api, from, "ASKED_ADVICE", to, { id: `adv-${team.tag}-${n}`, ...values });
  await ask(1, team.anna, team.bo, {
    times: 2,
    firstAt: "2025-01-01T00:00:00.000Z",
    lastAt: "2025-03-01T00:00:00.000Z",
    topicId: wide,
  });
  await ask(2, team.anna, team.bo, {
    times: 3,
    firstAt: "2026-01-01T00:00:00.000Z",
    lastAt: "2026-02-01T00:00:00.000Z",
  });
  await ask(3, team.anna, team.stranger, {});
  return { team, wide };
}
const sought = "adviceSought { totalCount edges { times firstAt lastAt topics { topicId name nameZh } node { id } } }";

test("advice is summed for each adviser, as of a day", async () => {
  const { team, wide } = await makeAdvice();
  const { data } = await api.as(
    team.anna,
    "MANAGER",
  )(
    `{ manager(id: "${team.anna}") { ${sought} before: adviceSought(asOf: "2025-02-01", orderBy: { field: NAME }) { edges { times lastAt node { id } } } } }`,
  );
  expect(data.manager).toEqual({
    adviceSought: {
      totalCount: 2,
      edges: [
        {
          times: 5,
          firstAt: "2025-01-01T00:00:00.000Z",
          lastAt: "2026-02-01T00:00:00.000Z",
          topics: [{ topicId: wide, name: `Wide ${team.tag}`, nameZh: `广${team.tag}` }],
          node: { id: team.bo },
        },
        { times: 1, firstAt: null, lastAt: null, topics: [], node: { id: team.stranger } },
      ],
    },
    before: {
      edges: [
        // Of the two times the second was later.
        { times: 1, lastAt: null, node: { id: team.bo } },
        { times: 1, lastAt: null, node: { id: team.stranger } },
      ],
    },
  });
});

test("on a past day advice counts as often as it was asked until then; where that is not known it says so", async () => {
  const team = await makeTeam(api);
  const ask = (n: number, to: string, times: number, first: string, last = first) =>
    tie(api, team.anna, "ASKED_ADVICE", to, {
      id: `adv-${team.tag}-${n}`,
      times,
      firstAt: `${first}T09:00:00.000Z`,
      lastAt: `${last}T09:00:00.000Z`,
    });
  await ask(1, team.bo, 1, "2025-03-01");
  await ask(2, team.bo, 1, "2025-09-01");
  await ask(3, team.superior, 12, "2025-01-01", "2025-12-31");
  const told = async (asOf: string) => {
    const { data } = await api.as(
      team.anna,
      "MANAGER",
    )(
      `{ manager(id: "${team.anna}") { adviceSought(asOf: "${asOf}") { edges { times isEstimated node { id } } } }
         superior: manager(id: "${team.superior}") { adviceGiven(asOf: "${asOf}") { edges { times isEstimated } } } }`,
    );
    const { edges } = data.manager.adviceSought;
    const of = (id: string) => edges.find(({ node }: { node: { id: string } }) => node.id === id);
    const [bo, superior] = [of(team.bo), of(team.superior)];
    expect(data.superior.adviceGiven.edges).toEqual([{ times: superior.times, isEstimated: superior.isEstimated }]);
    return [bo && [bo.times, bo.isEstimated], [superior.times, superior.isEstimated]];
  };
  expect(await told("2025-02-01")).toEqual([undefined, [2, true]]);
  // The first time, and 183 of 365 days' share of the other ten before the last.
  expect(await told("2025-07-02")).toEqual([
    [1, false],
    [6, true],
  ]);
  expect(await told("2025-12-31")).toEqual([
    [2, false],
    [12, false],
  ]);
});

test("ties are told to the two, to those above both, and to the whole network's roles", async () => {
  const { team } = await makeAdvice();
  const advisers = async (id: string, role: Parameters<typeof api.as>[1]) => {
    const { data } = await api.as(
      id,
      role,
    )(
      `{ manager(id: "${team.anna}") { adviceSought { totalCount nodes { id } } } bo: manager(id: "${team.bo}") { adviceGiven { totalCount nodes { id } } } }`,
    );
    expect(data.manager.adviceSought.totalCount).toBe(data.manager.adviceSought.nodes.length);
    return [...data.manager.adviceSought.nodes, "given", ...data.bo.adviceGiven.nodes].map((node) => node.id ?? node);
  };
  expect(await advisers(team.anna, "MANAGER")).toEqual([team.bo, team.stranger, "given", team.anna]);
  expect(await advisers(team.bo, "MANAGER")).toEqual([team.bo, "given", team.anna]);
  expect(await advisers(team.stranger, "MANAGER")).toEqual([team.stranger, "given"]);
  expect(await advisers(team.strangerSuperior, "MANAGER")).toEqual(["given"]);
  expect(await advisers(team.superior, "MANAGER")).toEqual([team.bo, "given", team.anna]);
  expect(await advisers(team.head, "BRANCH_HEAD")).toEqual([team.bo, "given", team.anna]);
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const)
    expect(await advisers(team.office, role)).toEqual([team.bo, team.stranger, "given", team.anna]);
});
