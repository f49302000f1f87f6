import { expect, test } from "vitest";
import { type Answer, testApi } from "../support/api.js";
import { run } from "../support/mentoring.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const query = /* GraphQL */ `
  query ($filter: ManagerFilter, $first: Int, $after: String, $last: Int, $orderBy: ManagerOrder) {
    managers(filter: $filter, first: $first, after: $after, last: $last, orderBy: $orderBy) {
      totalCount
      nodes { id }
      pageInfo { endCursor hasNextPage }
    }
  }
`;

async function makeSubBranch() {
  const team = await makeTeam(api);
  const below = `brn-${team.tag}-below`;
  const grade = `grd-${team.tag}`;
  await run(
    api,
    `MATCH (top:Branch {id: $branch}) CREATE (below:Branch {id: $below, name: 'Below ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(top)
     CREATE (grade:Grade {id: $grade, name: 'Grade ' + $tag, rank: 7})
     WITH below, grade
     MATCH (m:Manager {id: $stranger})-[post:WORKS_AT]->() SET post.to = '2026-01-01'
     CREATE (m)-[:WORKS_AT {post: 'below', from: '2026-01-01'}]->(below)
     WITH m, grade
     MATCH (m)-[held:HELD_GRADE]->() SET held.to = '2026-01-01'
     CREATE (m)-[:HELD_GRADE {from: '2026-01-01'}]->(grade)`,
    { ...team, below, grade },
  );
  await run(api, "MATCH (m:Manager {id: $bo}) SET m.leftOn = '2026-02-01'", { bo: team.bo });
  return { ...team, below, grade };
}

test("the directory is filtered by text, branch with all below, grade, and whether they are still here", async () => {
  const team = await makeSubBranch();
  const ask = api.as(team.anna, "MANAGER");
  const found = async (filter: object) => {
    const { data, errors } = await ask(query, { filter });
    expect(errors).toEqual([]);
    expect(data.managers.totalCount).toBe(data.managers.nodes.length);
    return data.managers.nodes.map(({ id }: { id: string }) => id);
  };
  const here = [team.anna, team.head, team.office, team.stranger, team.strangerSuperior, team.superior];
  expect(await found({ text: team.tag })).toEqual(here);
  expect(await found({ text: `Anna ${team.tag}` })).toEqual([]);
  expect(await found({ text: team.tag, isCurrent: false })).toEqual([team.bo]);
  expect(await found({ text: team.tag, isCurrent: null })).toEqual([team.anna, team.bo, ...here.slice(1)]);
  expect(await found({ branchId: team.branch })).toEqual([team.anna, team.head, team.stranger, team.superior]);
  expect(await found({ branchId: team.below })).toEqual([team.stranger]);
  expect(await found({ gradeId: team.grade })).toEqual([team.stranger]);
  expect(await found({ branchId: team.branch, gradeId: "grd-team" })).toEqual([team.anna, team.head, team.superior]);
  expect(await found({ text: team.tag, gradeId: team.grade, branchId: team.branch })).toEqual([team.stranger]);
  expect(await found({ text: team.tag, branchId: team.otherBranch })).toEqual([team.strangerSuperior]);
});

test("text finds a name typed in small letters", async () => {
  const team = await makeTeam(api);
  await run(api, "MATCH (m:Manager {id: $anna}) SET m.name = 'Zoë O\\'Quill ' + $tag", team);
  for (const text of ["zoë o'q", "Zoë", "ZOË O'QUILL"]) {
    const { data } = await api.as(team.anna, "MANAGER")(query, { filter: { text, branchId: team.branch } });
    expect(data.managers.nodes).toEqual([{ id: team.anna }]);
  }
});

test("pages go through every way in, forward and backward", async () => {
  const team = await makeSubBranch();
  const ask = api.as(team.anna, "MANAGER");
  for (const filter of [null, { text: team.tag }, { branchId: team.branch }, { gradeId: "grd-team" }]) {
    const whole: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(query, { filter, first: 7, after });
      const { managers } = data;
      whole.push(...managers.nodes.map(({ id }: { id: string }) => id));
      after = managers.pageInfo.hasNextPage ? managers.pageInfo.endCursor : null;
      if (!after) expect(whole).toHaveLength(managers.totalCount);
    } while (after);
    expect(new Set(whole).size).toBe(whole.length);
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    expect(ids((await ask(query, { filter, last: 3 })).data.managers.nodes)).toEqual(whole.slice(-3));
    const orderBy = { field: "NAME", direction: "DESC" };
    expect(ids((await ask(query, { filter, first: 3, orderBy })).data.managers.nodes)).toEqual(
      whole.slice(-3).reverse(),
    );
  }
});

test("a text without anything in it is refused", async () => {
  const team = await makeTeam(api);
  for (const text of ["", "  ", "x".repeat(101)])
    expect((await api.as(team.anna, "MANAGER")(query, { filter: { text } })).errors).toMatchObject([
      { code: "BAD_USER_INPUT" },
    ]);
});
