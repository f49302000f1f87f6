import { expect, test } from "vitest";
import { daysAfter } from "../../../src/kernel/calendar.js";
import { testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";
import { makeTeam, withSubBranch } from "../../support/team.js";

const api = await testApi();
const { today } = api;
const tomorrow = daysAfter(today, 1);

/** What follows from the graph for somebody of these roles. */
async function reachOf(id: string, role: "MANAGER" | "BRANCH_HEAD") {
  const { data, errors } = await api.as(id, role)("{ viewer { leads mentors branches { id } } }");
  expect(errors).toEqual([]);
  return { ...data.viewer, branches: data.viewer.branches.map((branch: { id: string }) => branch.id).sort() };
}
const nothing = { leads: false, mentors: false, branches: [] };

test("who has left, or has not begun, is let in no more or not yet", async () => {
  const { office } = await makeTeam(api);
  const employed = (hiredOn: string, leftOn: string | null) =>
    run(api, "MATCH (m:Manager {id: $office}) SET m.hiredOn = $hiredOn, m.leftOn = $leftOn", {
      office,
      hiredOn,
      leftOn,
    });
  await employed(today, tomorrow);
  expect(await reachOf(office, "MANAGER")).toEqual(nothing);
  for (const [hiredOn, leftOn, why] of [
    ["2020-01-01", today, "has left"],
    [tomorrow, null, "has not started working here"],
  ] as const) {
    await employed(hiredOn, leftOn);
    await expect(reachOf(office, "MANAGER")).rejects.toMatchObject({
      message: expect.stringContaining(why),
      extensions: { code: "UNAUTHENTICATED" },
    });
  }
});

test("a head heads the branch where they work today, with those below it; without the role, none", async () => {
  const team = await makeTeam(api);
  const sub = await withSubBranch(api, team, today);
  expect(await reachOf(team.head, "BRANCH_HEAD")).toEqual({ ...nothing, branches: [team.branch, sub].sort() });
  expect(await reachOf(team.head, "MANAGER")).toEqual(nothing);
});

test("somebody leads while anybody reports to them", async () => {
  const team = await makeTeam(api);
  expect(await reachOf(team.strangerSuperior, "MANAGER")).toEqual({ ...nothing, leads: true });
  await run(api, "MATCH (:Manager {id: $stranger})-[line:REPORTS_TO]->() SET line.to = $today", { ...team, today });
  expect(await reachOf(team.strangerSuperior, "MANAGER")).toEqual(nothing);
});

test("somebody mentors with an active profile, or with a mentorship that goes on or is proposed", async () => {
  const team = await makeTeam(api);
  const mentors = async (active: boolean, mentorship: Record<string, string>) => {
    await run(
      api,
      `MATCH (mentor:Manager {id: $stranger}) MATCH (anna:Manager {id: $anna})
       MERGE (mentor)-[:OFFERS]->(profile:MentorProfile {id: 'mtr-' + $tag}) SET profile += {capacity: 1, formats: ['ONE_TO_ONE'], active: $active}
       MERGE (mentor)-[:GUIDES]->(mentorship:Mentorship {id: 'mtp-' + $tag}) MERGE (mentorship)-[:TRAINS]->(anna)
       SET mentorship += {form: 'ONE_TO_ONE', sortOn: '2026-01-01', version: 1}, mentorship += $mentorship`,
      { ...team, active, mentorship },
    );
    return (await reachOf(team.stranger, "MANAGER")).mentors;
  };
  const ended = { status: "ENDED", proposedOn: "2026-01-01" };
  expect(await mentors(false, ended)).toBe(false);
  expect(await mentors(true, ended)).toBe(true);
  expect(await mentors(false, { status: "ACTIVE" })).toBe(true);
  expect(await mentors(false, { status: "PROPOSED", proposedOn: today })).toBe(true);
  expect(await mentors(false, { status: "PROPOSED", proposedOn: "2026-01-01" })).toBe(false);
});
