import { expect, test } from "vitest";
import { testApi } from "../support/api.js";
import { makeMentorship, makeSchool, run } from "../support/mentoring.js";

const api = await testApi();
const mutation = /* GraphQL */ `
  mutation ($input: OfferMentoringInput!) {
    offerMentoring(input: $input) {
      profile { capacity freePlaces formats note active manager { id } }
      userErrors { code message path }
    }
  }
`;

test("a manager offers to mentor, and changes the offer: there is one profile", async () => {
  const team = await makeSchool(api);
  const ask = api.as(team.bo, "MANAGER");
  const first = { capacity: 3, formats: ["SHADOWING"], note: "Come along." };
  expect(await ask(mutation, { input: first })).toEqual({
    data: {
      offerMentoring: {
        profile: { ...first, freePlaces: 3, active: true, manager: { id: team.bo } },
        userErrors: [],
      },
    },
    errors: [],
  });
  const second = { capacity: 1, formats: ["ONE_TO_ONE", "SHADOWING"], active: false };
  expect((await ask(mutation, { input: second })).data.offerMentoring.profile).toEqual({
    ...second,
    note: null,
    freePlaces: 0,
    manager: { id: team.bo },
  });
  expect(await run(api, "MATCH (:Manager {id: $id})-[:OFFERS]->(p) RETURN count(p) AS n", { id: team.bo })).toEqual([
    { n: 1 },
  ]);
});

test("sixteen first offers at once make one profile", async () => {
  const team = await makeSchool(api);
  const ask = api.as(team.bo, "MANAGER");
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, n) => ask(mutation, { input: { capacity: n + 1, formats: ["SHADOWING"] } })),
  );
  expect(answers.flatMap(({ data, errors }) => [...errors, ...data.offerMentoring.userErrors])).toEqual([]);
  expect(await run(api, "MATCH (:Manager {id: $id})-[:OFFERS]->(p) RETURN count(p) AS n", { id: team.bo })).toEqual([
    { n: 1 },
  ]);
});

test("a capacity below the places taken leaves what there is, and no place free", async () => {
  const school = await makeSchool(api);
  await makeMentorship(api, school, { status: "ACTIVE", from: "2026-01-01" });
  await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-20", proposedBy: school.mentor },
    { trainee: school.bo },
  );
  const { data } = await api.as(school.mentor, "MANAGER")(mutation, {
    input: { capacity: 1, formats: ["ONE_TO_ONE"] },
  });
  expect(data.offerMentoring.profile).toMatchObject({ capacity: 1, freePlaces: 0 });
});

test("what is out of bounds is refused, each with its field, and leaves no trace", async () => {
  const team = await makeSchool(api);
  const input = { capacity: 21, formats: ["SHADOWING", "SHADOWING"], note: "x".repeat(1001) };
  const { data } = await api.as(team.bo, "MANAGER")(mutation, { input });
  expect(data.offerMentoring).toEqual({
    profile: null,
    userErrors: [
      { code: "INVALID", message: "capacity is not valid: expected 1–20.", path: ["input", "capacity"] },
      { code: "INVALID", message: "formats is not valid: it is listed twice.", path: ["input", "formats"] },
      { code: "INVALID", message: "note is not valid: expected 1–1000 characters.", path: ["input", "note"] },
    ],
  });
  expect(await run(api, "MATCH (:Manager {id: $id})-[:OFFERS]->(p) RETURN count(p) AS n", { id: team.bo })).toEqual([
    { n: 0 },
  ]);
});

test("only for those who serve clients", async () => {
  const team = await makeSchool(api);
  const input = { capacity: 2, formats: ["SHADOWING"] };
  for (const role of ["HR", "ANALYST", "COMPLIANCE", "ADMIN"] as const)
    expect((await api.as(team.office, role)(mutation, { input })).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect((await api.as(undefined)(mutation, { input })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
});
