import { expect, test } from "vitest";
import type { Role } from "../../../src/kernel/access/role.js";
import { daysAfter } from "../../../src/kernel/calendar.js";
import { testApi } from "../../support/api.js";
import { run } from "../../support/knowledge.js";
import { makeTeam, type Team, withSubBranch } from "../../support/team.js";

const api = await testApi();
const { today } = api;
const tomorrow = daysAfter(today, 1);
const long = "2020-01-01";

interface Person {
  readonly name: string;
  /** Where they work, or whom they report to, from a day until another. */
  readonly at: string;
  readonly from: string;
  readonly to?: string;
}

/** Further people of a team. */
const join = (tie: "WORKS_AT" | "REPORTS_TO", { tag }: Team, people: readonly Person[]) =>
  run(
    api,
    `UNWIND $people AS person
     MATCH (at:Branch|Manager {id: person.at})
     CREATE (:Employee:Manager {id: 'mgr-' + $tag + '-' + person.name, name: person.name, version: 1})-[:${tie} {from: person.from, to: person.to}]->(at)`,
    { tag, people: people.map((person) => ({ to: null, ...person })) },
  );

/** Those of a team who exist for somebody, and those whose file they may read. */
async function peopleSeenBy({ tag }: Team, viewer: string, role: `${Role}`) {
  const people = await run(api, "MATCH (m:Manager) WHERE m.id STARTS WITH 'mgr-' + $tag RETURN m.id AS id", { tag });
  const { data, errors } = await api.as(viewer, role)(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Manager { id fileIsVisible } } }",
    { ids: people.map((person) => (person as { id: string }).id) },
  );
  expect(errors).toEqual([]);
  const seen = (data.nodes as ({ id: string; fileIsVisible: boolean } | null)[]).filter((person) => person !== null);
  const names = (all: typeof seen) => all.map(({ id }) => id.slice(`mgr-${tag}-`.length)).sort();
  return { known: names(seen), open: names(seen.filter(({ fileIsVisible }) => fileIsVisible)) };
}
const everybody = ["anna", "bo", "head", "office", "stranger", "strangerSuperior", "superior"];

test("a head may read the files of those who work in the branch or below it today", async () => {
  const team = await makeTeam(api);
  const sub = await withSubBranch(api, team, today);
  await join("WORKS_AT", team, [
    { name: "below", at: sub, from: long },
    { name: "beginner", at: team.branch, from: today },
    { name: "coming", at: team.branch, from: tomorrow },
    { name: "former", at: team.branch, from: long, to: today },
  ]);
  const { open } = await peopleSeenBy(team, team.head, "BRANCH_HEAD");
  expect(open).toEqual(["anna", "beginner", "below", "bo", "head", "superior"]);
});

test("the head of a branch with none below it may read the files of those who work there", async () => {
  const team = await makeTeam(api);
  const { open } = await peopleSeenBy(team, team.stranger, "BRANCH_HEAD");
  expect(open).toEqual(["stranger", "strangerSuperior"]);
});

test("a superior may read the files of those who report to them today, directly or through others", async () => {
  const team = await makeTeam(api);
  await join("REPORTS_TO", team, [
    { name: "beginner", at: team.superior, from: today },
    { name: "belowAnna", at: team.anna, from: long },
    { name: "coming", at: team.superior, from: tomorrow },
    { name: "former", at: team.superior, from: long, to: today },
  ]);
  await join("REPORTS_TO", team, [{ name: "belowFormer", at: `mgr-${team.tag}-former`, from: long }]);
  const { open } = await peopleSeenBy(team, team.superior, "MANAGER");
  expect(open).toEqual(["anna", "beginner", "belowAnna", "bo", "superior"]);
});

test("whoever leads nobody may read their own file alone, and knows all colleagues; who works with no people knows nobody", async () => {
  const team = await makeTeam(api);
  expect(await peopleSeenBy(team, team.bo, "MANAGER")).toEqual({ known: everybody, open: ["bo"] });
  expect(await peopleSeenBy(team, team.office, "HR")).toEqual({ known: everybody, open: everybody });
  expect(await peopleSeenBy(team, team.office, "ADMIN")).toEqual({ known: ["office"], open: ["office"] });
});
