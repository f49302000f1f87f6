import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeTeam } from "../support/team.js";

const api = await testApi();

test("ADMIN adds and changes grades; everyone sees them in the order of their rank", async () => {
  const team = await makeTeam(api);
  const admin = api.as(team.office, "ADMIN");
  const fields = "{ grade { id name nameZh rank } userErrors { code path } }";
  const add = `mutation ($input: AddGradeInput!) { addGrade(input: $input) ${fields} }`;
  const update = `mutation ($input: UpdateGradeInput!) { updateGrade(input: $input) ${fields} }`;
  const input = { name: `Fellow ${team.tag}`, rank: 900, idempotencyKey: "one" };
  const { addGrade } = (await admin(add, { input })).data;
  const { id } = addGrade.grade;
  expect(addGrade).toEqual({ grade: { id, name: input.name, nameZh: null, rank: 900 }, userErrors: [] });
  expect((await admin(add, { input })).data.addGrade.grade.id).toBe(id);
  expect((await admin(update, { input: { gradeId: id, nameZh: "院士", rank: 901 } })).data.updateGrade).toEqual({
    grade: { id, name: input.name, nameZh: "院士", rank: 901 },
    userErrors: [],
  });
  expect((await admin(update, { input: { gradeId: "grd-none", name: " ", rank: 1001 } })).data.updateGrade).toEqual({
    grade: null,
    userErrors: [
      { code: "INVALID", path: ["input", "name"] },
      { code: "INVALID", path: ["input", "rank"] },
    ],
  });
  const control = { gradeId: id, name: "Fel\u0000low", nameZh: "院\n士" };
  expect((await admin(update, { input: control })).data.updateGrade).toEqual({
    grade: null,
    userErrors: [
      { code: "INVALID", path: ["input", "name"] },
      { code: "INVALID", path: ["input", "nameZh"] },
    ],
  });
  expect((await admin(update, { input: { gradeId: "grd-none" } })).data.updateGrade.userErrors).toEqual([
    { code: "NOT_FOUND", path: ["input", "gradeId"] },
  ]);
  const { grades } = (await api.as(team.anna, "MANAGER")("{ grades { id rank } }")).data;
  const ranks = grades.map(({ rank }: { rank: number }) => rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(grades).toContainEqual({ id, rank: 901 });
});
