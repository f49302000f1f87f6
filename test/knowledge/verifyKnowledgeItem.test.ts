import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { change, makeItem, makeTopics, tie } from "../support/knowledge.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

test("those above the author and confirmed experts verify, never the author", async () => {
  const team = await makeTeam(api);
  const { wide } = await makeTopics(api, team);
  const itemId = await makeItem(api, team, {
    name: "guide",
    author: team.anna,
    topics: [wide],
    reviewBy: "2026-01-01",
  });
  const verify = (id: string, role: Parameters<typeof api.as>[1] = "MANAGER", input: object = {}) =>
    change(
      api.as(id, role),
      "verifyKnowledgeItem",
      { itemId, ...input },
      "knowledgeItem { version verifiedOn reviewBy }",
    );
  expect(await verify(team.anna)).toEqual({ codes: ["SELF itemId"], knowledgeItem: null });
  for (const id of [team.bo, team.strangerSuperior, team.head])
    expect(await verify(id)).toEqual({ codes: ["FORBIDDEN"] });
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect(await verify(team.office, role)).toEqual({ codes: ["FORBIDDEN"] });
  const skill = (who: string, n: number, values: object) =>
    tie(api, who, "HAS_SKILL", wide, { id: `skl-${team.tag}-${n}`, from: "2025-01-01", ...values });
  await skill(team.bo, 1, { level: 5, evidence: "SELF" });
  await skill(team.strangerSuperior, 2, { level: 3, evidence: "EXAM" });
  for (const id of [team.bo, team.strangerSuperior]) expect(await verify(id)).toEqual({ codes: ["FORBIDDEN"] });
  await skill(team.stranger, 3, { level: 4, evidence: "EXAM" });
  const done = (version: number, reviewBy: string | null = null) => ({
    codes: [],
    knowledgeItem: { version, verifiedOn: "2026-06-30", reviewBy },
  });
  expect(await verify(team.stranger)).toEqual(done(2));
  expect(await verify(team.superior, "MANAGER", { reviewBy: "2027-06-30", expectedVersion: 2 })).toEqual(
    done(3, "2027-06-30"),
  );
  expect(await verify(team.head, "BRANCH_HEAD")).toEqual(done(4));
  expect((await verify(team.superior, "MANAGER", { expectedVersion: 3 })).codes).toEqual(["STALE_VERSION"]);
  expect((await verify(team.superior, "MANAGER", { reviewBy: "2026-06-30" })).codes).toEqual(["TOO_EARLY reviewBy"]);
});
