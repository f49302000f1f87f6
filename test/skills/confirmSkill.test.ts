import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = "manager { skills { level evidence from confirmedBy { managerId } } }";

async function make() {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  await tie(api, team.anna, "HAS_SKILL", wide, {
    id: `skl-${team.tag}`,
    level: 3,
    from: "2025-01-01",
    evidence: "SELF",
  });
  const confirm = (id: string, role: Parameters<typeof api.as>[1], input: object) =>
    change(api.as(id, role), "confirmSkill", { managerId: team.anna, topicId: wide, level: 3, ...input }, fields);
  const current = () =>
    run(
      api,
      "MATCH ({id: $id})-[s:HAS_SKILL]->() WHERE s.to IS NULL RETURN s.level AS level, s.evidence AS evidence, s.ref AS ref, s.confirmedBy AS by",
      { id: team.anna },
    );
  return { team, wide, confirm, current };
}

test("those above, HR with a proof, and a mentor confirm, each with their evidence", async () => {
  const { team, confirm, current } = await make();
  const { superior, head, office, stranger, anna, tag } = team;
  expect(await confirm(superior, "MANAGER", { evidence: "CONFIRMED" })).toEqual({
    codes: [],
    manager: {
      skills: [{ level: 3, evidence: "CONFIRMED", from: "2026-06-30", confirmedBy: { managerId: superior } }],
    },
  });
  expect((await confirm(superior, "MANAGER", { evidence: "CONFIRMED" })).codes).toEqual(["UNCHANGED level"]);
  expect((await confirm(head, "BRANCH_HEAD", { evidence: "CERTIFICATE", ref: "C-1" })).codes).toEqual([]);
  expect((await confirm(office, "HR", { evidence: "EXAM", ref: "X-1", level: 4 })).codes).toEqual([]);
  expect(await current()).toEqual([{ level: 4, evidence: "EXAM", ref: "X-1", by: office }]);
  expect((await confirm(stranger, "MANAGER", { evidence: "MENTORSHIP", level: 5 })).codes).toEqual(["FORBIDDEN"]);
  await run(
    api,
    "MATCH (a {id: $stranger}) MATCH (b {id: $anna}) CREATE (a)-[:GUIDES]->(:Mentorship {id: 'mtp-' + $tag, status: 'ACTIVE', form: 'ONE_TO_ONE', sortOn: '', version: 1})-[:TRAINS]->(b)",
    { stranger, anna, tag },
  );
  expect((await confirm(stranger, "MANAGER", { evidence: "MENTORSHIP", level: 3 })).codes).toEqual(["INVALID level"]);
  expect((await confirm(stranger, "MANAGER", { evidence: "MENTORSHIP", level: 5 })).codes).toEqual([]);
  expect(await current()).toEqual([{ level: 5, evidence: "MENTORSHIP", ref: `mtp-${tag}`, by: stranger }]);
  for (const evidence of ["CONFIRMED", "EXAM"])
    expect((await confirm(stranger, "MANAGER", { evidence, ref: "R" })).codes).toEqual(["FORBIDDEN"]);
});

test("nobody else, nobody for themselves, and no proof without its number", async () => {
  const { team, confirm, current } = await make();
  const before = await current();
  expect((await confirm(team.anna, "MANAGER", { evidence: "CONFIRMED" })).codes).toEqual(["SELF managerId"]);
  expect((await confirm(team.anna, "HR", { evidence: "EXAM", ref: "X" })).codes).toEqual(["SELF managerId"]);
  for (const id of [team.bo, team.stranger, team.strangerSuperior, team.head])
    expect((await confirm(id, "MANAGER", { evidence: "CONFIRMED" })).codes).toEqual(["FORBIDDEN"]);
  expect((await confirm(team.office, "HR", { evidence: "CONFIRMED" })).codes).toEqual(["FORBIDDEN"]);
  for (const role of ["ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect((await confirm(team.office, role, { evidence: "EXAM", ref: "X" })).codes).toEqual(["FORBIDDEN"]);
  const superior = (input: object) => confirm(team.superior, "MANAGER", { evidence: "CONFIRMED", ...input });
  expect((await superior({ evidence: "EXAM" })).codes).toEqual(["INVALID ref"]);
  expect((await superior({ evidence: "SELF" })).codes).toEqual(["INVALID evidence"]);
  expect((await superior({ managerId: "mgr-none" })).codes).toEqual(["NOT_FOUND managerId"]);
  expect((await superior({ topicId: "top-none" })).codes).toEqual(["NOT_FOUND topicId"]);
  expect((await superior({ from: "2024-12-31" })).codes).toEqual(["TOO_EARLY from"]);
  expect(await current()).toEqual(before);
});

test("sixteen at once, declared and confirmed, leave one current version", async () => {
  const { team, wide, confirm, current } = await make();
  const ask = api.as(team.anna, "MANAGER");
  await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      n % 2
        ? confirm(team.superior, "MANAGER", { evidence: "CONFIRMED", level: 1 + (n % 5) })
        : change(ask, "setSkill", { topicId: wide, level: 1 + (n % 5) }, fields),
    ),
  );
  expect(await current()).toHaveLength(1);
});
