import { expect, test } from "vitest";
import { cutEverywhere, cutNowhere } from "../../src/kernel/compose/ask.js";
import { testApi } from "../support/api.js";
import { run } from "../support/mentoring.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const query = /* GraphQL */ `
  query ($id: ID!) {
    manager(id: $id) {
      name isCurrent fileIsVisible version externalId email hiredOn leftOn
      branch { name }
      post { title from to branch { id } }
      posts { title from to branch { id } }
      grade { name rank }
      before: grade(asOf: "2021-01-01") { name }
      grades { from to grade { name } }
      superior { id }
      reportingLines { from to superior { id } }
      morale { mean scoreCount withheld }
      moraleScores { totalCount nodes { on score } }
    }
  }
`;

async function makeFile() {
  const team = await makeTeam(api);
  await run(
    api,
    `MATCH (m:Manager {id: $anna}) UNWIND [['2026-01-31', 4.0], ['2026-02-28', 7.0]] AS s
     CREATE (m)-[:FELT]->(:MoraleScore {id: 'mor-' + $tag + s[0], on: s[0], score: s[1]})`,
    { anna: team.anna, tag: team.tag },
  );
  return team;
}

const directory = (team: { tag: string; branch: string }) => {
  const post = { title: "anna", from: "2020-01-01", to: null, branch: { id: team.branch } };
  const grade = { name: "Team grade", rank: 1 };
  return {
    name: `anna ${team.tag}`,
    isCurrent: true,
    branch: { name: `Branch ${team.tag}` },
    post,
    posts: [post],
    grade,
  };
};

const fileOf = (team: { anna: string; superior: string }) => ({
  fileIsVisible: true,
  version: 1,
  externalId: `E-${team.anna}`,
  email: `${team.anna}@bank.example`,
  hiredOn: "2020-01-01",
  leftOn: null,
  before: { name: "Team grade" },
  grades: [{ from: "2020-01-01", to: null, grade: { name: "Team grade" } }],
  superior: { id: team.superior },
  reportingLines: [{ from: "2020-01-01", to: null, superior: { id: team.superior } }],
});

const withheld = {
  morale: { mean: null, scoreCount: null, withheld: "TOO_FEW_RESPONDENTS" },
  moraleScores: { totalCount: 0, nodes: [] },
};
const told = {
  morale: { mean: 5.5, scoreCount: 2, withheld: null },
  moraleScores: {
    totalCount: 2,
    nodes: [
      { on: "2026-02-28", score: 7 },
      { on: "2026-01-31", score: 4 },
    ],
  },
};

test("the file is whole for oneself and COMPLIANCE, in both tiers", async () => {
  const team = await makeFile();
  const whole = { data: { manager: { ...directory(team), ...fileOf(team), ...told } }, errors: [] };
  for (const isCut of [cutEverywhere, cutNowhere])
    expect(await api.as(team.anna, "MANAGER", { isCut })(query, { id: team.anna })).toEqual(whole);
  expect(await api.as(team.office, "COMPLIANCE")(query, { id: team.anna })).toEqual(whole);
});

test("superior, head and HR read the file, but not how one person felt; ANALYST without contact data", async () => {
  const team = await makeFile();
  const file = { ...directory(team), ...fileOf(team), ...withheld };
  for (const [id, role] of [
    [team.superior, "MANAGER"],
    [team.head, "BRANCH_HEAD"],
    [team.office, "HR"],
  ] as const)
    expect((await api.as(id, role)(query, { id: team.anna })).data.manager).toEqual(file);
  expect((await api.as(team.office, "ANALYST")(query, { id: team.anna })).data.manager).toEqual({
    ...file,
    email: null,
  });
});

test("colleagues see the directory and nothing of the file", async () => {
  const team = await makeFile();
  const shut = {
    ...directory(team),
    fileIsVisible: false,
    version: null,
    externalId: null,
    email: null,
    hiredOn: null,
    leftOn: null,
    before: null,
    grades: [],
    superior: null,
    reportingLines: [],
    morale: null,
    moraleScores: { totalCount: 0, nodes: [] },
  };
  for (const id of [team.bo, team.stranger, team.strangerSuperior, team.head])
    expect((await api.as(id, "MANAGER")(query, { id: team.anna })).data.manager).toEqual(shut);
});

test("ADMIN and services work with no people: they find nobody but themselves", async () => {
  const team = await makeTeam(api);
  expect((await api.as(team.office, "ADMIN")(query, { id: team.anna })).data).toEqual({ manager: null });
  expect((await api.as("survey", "SATISFACTION")(query, { id: team.anna })).data).toEqual({ manager: null });
  expect(
    (await api.as(team.office, "ADMIN")(`{ manager(id: "${team.office}") { id } managers { totalCount } }`)).data,
  ).toEqual({
    manager: { id: team.office },
    managers: { totalCount: 1 },
  });
  expect((await api.as(undefined)(query, { id: team.anna })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});

test("who reports to somebody is told to whoever reads the file of who reports", async () => {
  const team = await makeTeam(api);
  const reports = `{ manager(id: "${team.superior}") { reports { totalCount edges { from node { id } } } } }`;
  const line = (id: string) => ({ from: "2020-01-01", node: { id } });
  const all = { totalCount: 2, edges: [line(team.anna), line(team.bo)] };
  for (const [id, role] of [
    [team.superior, "MANAGER"],
    [team.head, "BRANCH_HEAD"],
    [team.office, "HR"],
  ] as const)
    expect((await api.as(id, role)(reports)).data.manager.reports).toEqual(all);
  expect((await api.as(team.anna, "MANAGER")(reports)).data.manager.reports).toEqual({
    totalCount: 1,
    edges: [line(team.anna)],
  });
  expect((await api.as(team.stranger, "MANAGER")(reports)).data.manager.reports).toEqual({ totalCount: 0, edges: [] });
});

test("viewerCan offers what the writes would allow", async () => {
  const team = await makeTeam(api);
  const can = "viewerCan { updateManager transferManager promoteManager setReportingLine recordDeparture }";
  const asked = async (id: string, role: "MANAGER" | "BRANCH_HEAD" | "HR" | "ANALYST" | "COMPLIANCE", of: string) =>
    (await api.as(id, role)(`{ manager(id: "${of}") { ${can} } }`)).data.manager.viewerCan;
  const none = {
    updateManager: false,
    transferManager: false,
    promoteManager: false,
    setReportingLine: false,
    recordDeparture: false,
  };
  const all = {
    updateManager: true,
    transferManager: true,
    promoteManager: true,
    setReportingLine: true,
    recordDeparture: true,
  };
  const moves = { ...none, transferManager: true, setReportingLine: true };
  expect(await asked(team.office, "HR", team.anna)).toEqual(all);
  expect(await asked(team.office, "HR", team.office)).toEqual(none);
  expect(await asked(team.superior, "MANAGER", team.anna)).toEqual(moves);
  expect(await asked(team.head, "BRANCH_HEAD", team.anna)).toEqual(moves);
  expect(await asked(team.head, "BRANCH_HEAD", team.head)).toEqual(none);
  for (const [id, role] of [
    [team.anna, "MANAGER"],
    [team.bo, "MANAGER"],
    [team.strangerSuperior, "MANAGER"],
    [team.office, "ANALYST"],
    [team.office, "COMPLIANCE"],
  ] as const)
    expect(await asked(id, role, team.anna)).toEqual(none);
  await run(api, "MATCH (m:Manager {id: $id}) SET m.leftOn = '2026-01-01'", { id: team.anna });
  expect(await asked(team.office, "HR", team.anna)).toEqual({ ...none, updateManager: true });
});
