import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { run } from "../support/mentoring.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const query = "{ viewer { subject roles leads mentors manager { id branch { id } } branches { id name } } }";

test("a viewer is told who they are, and what follows from the graph", async () => {
  const team = await makeTeam(api);
  expect(await api.as(team.superior, "MANAGER")(query)).toEqual({
    data: {
      viewer: {
        subject: team.superior,
        roles: ["MANAGER"],
        leads: true,
        mentors: false,
        manager: { id: team.superior, branch: { id: team.branch } },
        branches: [],
      },
    },
    errors: [],
  });
});

test("a head is told the branches below too", async () => {
  const team = await makeTeam(api);
  await run(
    api,
    "MATCH (b:Branch {id: $branch}) CREATE (:Branch {id: 'brn-' + $tag, name: 'A ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(b)",
    team,
  );
  const { data } = await api.as(team.head, ["MANAGER", "BRANCH_HEAD"] as never)(query);
  expect(data.viewer).toMatchObject({
    roles: ["MANAGER", "BRANCH_HEAD"],
    leads: false,
    branches: [
      { id: `brn-${team.tag}`, name: `A ${team.tag}` },
      { id: team.branch, name: `Branch ${team.tag}` },
    ],
  });
});

test("a service is nobody in the directory", async () => {
  expect((await api.as("survey", "SATISFACTION")(query)).data).toEqual({
    viewer: { subject: "survey", roles: ["SATISFACTION"], leads: false, mentors: false, manager: null, branches: [] },
  });
});
