import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeItem, makeTopics, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

test("a topic with what is around it, what is written about it and who knows it", async () => {
  const team = await makeTeam(api);
  const { wide, middle, narrow } = await makeTopics(api, team);
  const newer = await makeItem(api, team, {
    name: "newer",
    author: team.anna,
    topics: [narrow],
    createdAt: "2025-02-01T00:00:00.000Z",
  });
  const older = await makeItem(api, team, { name: "older", author: team.anna, topics: [wide, narrow] });
  await makeItem(api, team, { name: "gone", author: team.anna, topics: [wide], retiredOn: "2026-01-01" });
  await tie(api, team.anna, "HAS_SKILL", wide, {
    id: `skl-${team.tag}-1`,
    level: 3,
    from: "2025-01-01",
    evidence: "EXAM",
  });
  await tie(api, team.bo, "HAS_SKILL", wide, { id: `skl-${team.tag}-2`, level: 5, from: "2025-06-01" });
  await tie(api, team.stranger, "HAS_SKILL", wide, {
    id: `skl-${team.tag}-3`,
    level: 4,
    from: "2020-01-01",
    to: "2026-01-01",
  });
  const query = `{ topic(id: "${wide}") {
    id name nameZh broader { id } narrower { id broader { id } narrower { id } }
    items { totalCount nodes { id } }
    all: items(withNarrower: true) { totalCount nodes { id } }
    both: items(isCurrent: null, orderBy: { field: TITLE }) { nodes { title } }
    knownBy { totalCount edges { level evidence from node { id } } }
    masters: knownBy(minLevel: 4) { nodes { id } }
    before: knownBy(asOf: "2025-12-01") { nodes { id } }
  } }`;
  const { tag } = team;
  expect(await api.as(team.bo, "MANAGER")(query)).toEqual({
    errors: [],
    data: {
      topic: {
        id: wide,
        name: `Wide ${tag}`,
        nameZh: `广${tag}`,
        broader: [],
        narrower: [{ id: middle, broader: [{ id: wide }], narrower: [{ id: narrow }] }],
        items: { totalCount: 1, nodes: [{ id: older }] },
        all: { totalCount: 2, nodes: [{ id: newer }, { id: older }] },
        both: { nodes: [{ title: `gone ${tag}` }, { title: `older ${tag}` }] },
        knownBy: {
          totalCount: 2,
          edges: [
            { level: 5, evidence: "SELF", from: "2025-06-01", node: { id: team.bo } },
            { level: 3, evidence: "EXAM", from: "2025-01-01", node: { id: team.anna } },
          ],
        },
        masters: { nodes: [{ id: team.bo }] },
        // What the stranger knew and no longer knows belongs to the file.
        before: { nodes: [{ id: team.bo }, { id: team.anna }] },
      },
    },
  });
  const before = `{ topic(id: "${wide}") { knownBy(asOf: "2025-12-01") { totalCount nodes { id } } } }`;
  for (const role of ["HR", "ANALYST", "COMPLIANCE"] as const) {
    expect((await api.as(team.office, role)(before)).data.topic.knownBy).toEqual({
      totalCount: 3,
      nodes: [{ id: team.bo }, { id: team.stranger }, { id: team.anna }],
    });
  }
});

test("all topics are read page by page in the order of their names, those at the top alone too", async () => {
  const ask = api.as((await makeTeam(api)).anna, "MANAGER");
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await ask(
      `query ($after: String) { topics(first: 7, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } }`,
      { after },
    );
    names.push(...data.topics.nodes.map(({ name }: { name: string }) => name));
    if (!data.topics.pageInfo.hasNextPage) {
      expect(names).toHaveLength(data.topics.totalCount);
      break;
    }
    after = data.topics.pageInfo.endCursor;
  }
  expect(names).toEqual([...names].sort());
  const { data } = await ask(`{ topics(atTop: true, first: 100) { nodes { broader { id } } } }`);
  expect(data.topics.nodes.every(({ broader }: { broader: unknown[] }) => broader.length === 0)).toBe(true);
});
