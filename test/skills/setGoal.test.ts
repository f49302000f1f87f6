import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeTopics, run, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();
const fields = "manager { goals { targetLevel priority setOn by { managerId } topic { id } } }";

async function make() {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const of = (name: string) => (id: string, role: Parameters<typeof api.as>[1], input: object) =>
    change(api.as(id, role), name, { topicId: wide, ...input }, fields);
  const stored = () =>
    run(
      api,
      "MATCH ({id: $id})-[g:WANTS_SKILL]->() RETURN g.targetLevel AS level, g.by AS by, g.droppedOn AS droppedOn",
      { id: team.anna },
    );
  return { team, wide, set: of("setGoal"), drop: of("dropGoal"), stored };
}

test("one's own goal, changed by a superior, dropped, and opened again by HR", async () => {
  const { team, wide, set, drop, stored } = await make();
  const goal = (targetLevel: number, priority: number, by: string) => ({
    codes: [],
    manager: { goals: [{ targetLevel, priority, setOn: "2026-06-30", by: { managerId: by }, topic: { id: wide } }] },
  });
  expect(await set(team.anna, "MANAGER", { targetLevel: 3 })).toEqual(goal(3, 1, team.anna));
  expect((await set(team.anna, "MANAGER", { targetLevel: 3 })).codes).toEqual(["UNCHANGED targetLevel"]);
  expect(await set(team.superior, "MANAGER", { targetLevel: 4, priority: 7, managerId: team.anna })).toEqual(
    goal(4, 7, team.superior),
  );
  expect(await drop(team.anna, "MANAGER", {})).toEqual({ codes: [], manager: { goals: [] } });
  expect((await drop(team.anna, "MANAGER", {})).codes).toEqual(["NOT_OPEN topicId"]);
  expect(await stored()).toEqual([{ level: 4, by: team.superior, droppedOn: "2026-06-30" }]);
  expect(await set(team.office, "HR", { targetLevel: 4, priority: 7, managerId: team.anna })).toEqual(
    goal(4, 7, team.office),
  );
  expect((await drop(team.head, "BRANCH_HEAD", { managerId: team.anna })).codes).toEqual([]);
});

test("not for others' people, nor for what is reached, nor out of bounds", async () => {
  const { team, wide, set, drop, stored } = await make();
  const managerId = team.anna;
  for (const name of [set, drop]) {
    const input = name === set ? { managerId, targetLevel: 3 } : { managerId };
    for (const id of [team.bo, team.stranger, team.strangerSuperior])
      expect((await name(id, "MANAGER", input)).codes).toEqual(["FORBIDDEN"]);
    for (const role of ["ANALYST", "COMPLIANCE", "ADMIN"] as const)
      expect((await name(team.office, role, input)).codes).toEqual(["FORBIDDEN"]);
    expect((await name(team.office, "HR", { ...input, managerId: "mgr-none" })).codes).toEqual(["NOT_FOUND managerId"]);
    expect((await name(team.anna, "MANAGER", { ...input, topicId: "top-none" })).codes).toEqual(["NOT_FOUND topicId"]);
  }
  expect((await set(team.anna, "MANAGER", { targetLevel: 6 })).codes).toEqual(["INVALID targetLevel"]);
  expect((await set(team.anna, "MANAGER", { targetLevel: 3, priority: 0 })).codes).toEqual(["INVALID priority"]);
  await tie(api, team.anna, "HAS_SKILL", wide, { id: `skl-${team.tag}`, level: 3, from: "2025-01-01" });
  expect((await set(team.anna, "MANAGER", { targetLevel: 3 })).codes).toEqual(["UNCHANGED targetLevel"]);
  expect(await stored()).toEqual([]);
});

test("sixteen at once make one goal", async () => {
  const { team, set, stored } = await make();
  await Promise.all(Array.from({ length: 16 }, (_, n) => set(team.anna, "MANAGER", { targetLevel: 2 + (n % 4) })));
  expect(await stored()).toHaveLength(1);
});
