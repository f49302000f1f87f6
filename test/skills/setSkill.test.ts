import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = "manager { id skills { level evidence from confirmedBy { managerId } ref } }";
const versions = (id: string) =>
  run(
    api,
    "MATCH ({id: $id})-[s:HAS_SKILL]->() RETURN s.level AS level, s.from AS from, s.to AS to, s.evidence AS evidence ORDER BY s.from, s.to",
    { id },
  );

test("a change closes the version before, and counts as one's own word", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  await tie(api, team.anna, "HAS_SKILL", wide, {
    id: `skl-${team.tag}`,
    level: 2,
    from: "2025-01-01",
    evidence: "EXAM",
    ref: "X",
    confirmedBy: team.superior,
  });
  const ask = api.as(team.anna, "MANAGER");
  expect(await change(ask, "setSkill", { topicId: wide, level: 3, from: "2026-01-01" }, fields)).toEqual({
    codes: [],
    manager: {
      id: team.anna,
      skills: [{ level: 3, evidence: "SELF", from: "2026-01-01", confirmedBy: null, ref: null }],
    },
  });
  expect(await versions(team.anna)).toEqual([
    { level: 2, from: "2025-01-01", to: "2026-01-01", evidence: "EXAM" },
    { level: 3, from: "2026-01-01", to: null, evidence: "SELF" },
  ]);
  const set = async (input: object, role: Parameters<typeof api.as>[1] = "MANAGER") =>
    (await change(api.as(team.anna, role), "setSkill", { topicId: wide, level: 4, ...input }, fields)).codes;
  expect(await set({ level: 3 })).toEqual(["UNCHANGED level"]);
  expect(await set({ from: "2025-12-31" })).toEqual(["TOO_EARLY from"]);
  expect(await set({ from: "2026-07-01" })).toEqual(["IN_FUTURE from"]);
  expect(await set({ level: 6 })).toEqual(["INVALID level"]);
  expect(await set({ topicId: "top-none" })).toEqual(["NOT_FOUND topicId"]);
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(await set({}, role)).toEqual(["FORBIDDEN"]);
  expect(await versions(team.anna)).toHaveLength(2);
});

test("sixteen at once leave one current version", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const ask = api.as(team.anna, "MANAGER");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) => change(ask, "setSkill", { topicId: wide, level: 1 + (n % 5) }, fields)),
  );
  const done = answers.filter(({ codes }) => codes.length === 0);
  const all = (await versions(team.anna)) as { to: string | null }[];
  expect(all).toHaveLength(done.length);
  expect(all.filter(({ to }) => to === null)).toHaveLength(1);
});
