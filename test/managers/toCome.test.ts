import { beforeAll, expect, test } from "vitest";
import type { Role } from "../../src/kernel/access/role.js";
import { testApi } from "../support/api.js";
import { change } from "../support/knowledge.js";
import { makeMentorship, makeSchool, run, type School } from "../support/mentoring.js";

const api = await testApi();
/** A school whose mentor was hired for the day after today, and whose bo begins today. */
let school: School;
beforeAll(async () => {
  school = await makeSchool(api);
  await run(
    api,
    `MATCH (mentor:Manager {id: $mentor}) SET mentor.hiredOn = '2026-07-01'
     WITH mentor MATCH (bo:Manager {id: $bo}) SET bo.hiredOn = '2026-06-30'
     WITH mentor, bo MATCH (trainee:Manager {id: $trainee}) MATCH (topic:Topic {id: $topic})
     CREATE (trainee)-[:WANTS_SKILL {targetLevel: 3, setOn: '2026-01-01'}]->(topic)`,
    school,
  );
});

const hr = (school: School) => api.as(school.office, "HR");

test("who begins tomorrow is not in the directory today, who begins today is; a filter finds them", async () => {
  const { tag, anna, bo, head, office, mentor, strangerSuperior, superior, branch, otherBranch } = school;
  const found = async (filter: object, role: `${Role}` = "HR") => {
    const { data } = await api.as(office, role)(
      "query ($filter: ManagerFilter) { managers(filter: $filter) { nodes { id isCurrent hiredOn } } }",
      { filter },
    );
    return data.managers.nodes;
  };
  const idsOf = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
  expect(idsOf(await found({ text: tag }))).toEqual([anna, bo, head, office, strangerSuperior, superior]);
  expect(idsOf(await found({ branchId: otherBranch }))).toEqual([strangerSuperior]);
  expect(idsOf(await found({ branchId: branch }))).toEqual([anna, bo, head, superior]);
  expect(await found({ text: tag, isCurrent: false })).toEqual([
    { id: mentor, isCurrent: false, hiredOn: "2026-07-01" },
  ]);
  expect(idsOf(await found({ text: tag, isCurrent: null }))).toContain(mentor);
  const search = async (withFormer: boolean) => {
    const { data } = await hr(school)(
      "query ($text: String!, $withFormer: Boolean!) { search(text: $text, kinds: [MANAGER], withFormer: $withFormer) { nodes { __typename ... on Manager { id } } } }",
      { text: `stranger ${tag}`, withFormer },
    );
    return idsOf(data.search.nodes);
  };
  await run(api, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  expect(await search(false)).not.toContain(mentor);
  expect(await search(true)).toContain(mentor);
});

test("they are nobody's mentor yet: neither suggested, nor to be proposed, nor to accept", async () => {
  const { data } = await hr(school)(
    `query ($trainee: ID!, $mentor: ID!) {
       mentorSuggestions(traineeId: $trainee, explainExcluded: true) { suggestions { managerId } excluded { managerId } }
       traineeSuggestions(mentorId: $mentor, explainExcluded: true) { suggestions { managerId } excluded { managerId rules { rule message } } }
     }`,
    { trainee: school.trainee, mentor: school.mentor },
  );
  expect(data.mentorSuggestions).toEqual({ suggestions: [], excluded: [] });
  expect(data.traineeSuggestions.suggestions).toEqual([]);
  expect(data.traineeSuggestions.excluded).toEqual([
    {
      managerId: school.trainee,
      rules: [{ rule: "HAS_LEFT", message: "one of them does not work here today (has left or has not started yet)" }],
    },
  ]);
  const input = {
    mentorId: school.mentor,
    traineeId: school.trainee,
    form: "ONE_TO_ONE",
    topics: [{ topicId: school.topic, targetLevel: 3 }],
  };
  expect((await change(hr(school), "proposeMentorship", input, "mentorship { id }")).codes).toEqual([
    "NOT_BEGUN mentorId",
  ]);
  const waiting = await makeMentorship(api, school, {
    status: "PROPOSED",
    proposedOn: "2026-06-29",
    proposedBy: school.mentor,
  });
  const answer = { mentorshipId: waiting, accept: true };
  expect(
    (await change(api.as(school.trainee, "MANAGER"), "answerMentorship", answer, "mentorship { id }")).codes,
  ).toEqual(["NOT_BEGUN mentorshipId"]);
  await run(api, "MATCH (m:Mentorship {id: $waiting}) DETACH DELETE m", { waiting });
});

test("their token works from their first day on", async () => {
  const asked = (id: string) => api.as(id, "MANAGER")("{ viewer { subject } }");
  await expect(asked(school.mentor)).rejects.toThrow(
    "The token names somebody who has not started working here: it is valid from their first day.",
  );
  expect((await asked(school.bo)).data.viewer.subject).toBe(school.bo);
});

test("HR reads and corrects their file and sets goals; posts, lines, skills and clients wait for the first day", async () => {
  const { mentor, head, bo, topic, otherTopic, branch, unserved, clients } = school;
  const ask = hr(school);
  const { data } = await ask(
    "query ($id: ID!) { manager(id: $id) { fileIsVisible viewerCan { updateManager transferManager promoteManager setReportingLine recordDeparture } } }",
    { id: mentor },
  );
  expect(data.manager).toEqual({
    fileIsVisible: true,
    viewerCan: {
      updateManager: true,
      transferManager: false,
      promoteManager: false,
      setReportingLine: false,
      recordDeparture: false,
    },
  });
  const codes = async (name: string, input: object, by = ask) => (await change(by, name, input, "__typename")).codes;
  expect(await codes("updateManager", { managerId: mentor, email: "new@bank.example" })).toEqual([]);
  expect(await codes("setGoal", { managerId: mentor, topicId: otherTopic, targetLevel: 2 })).toEqual([]);
  expect(await codes("transferManager", { managerId: mentor, branchId: branch })).toEqual(["TOO_EARLY from"]);
  expect(await codes("setReportingLine", { managerId: mentor, superiorId: head })).toEqual(["TOO_EARLY from"]);
  expect(await codes("setReportingLine", { managerId: head, superiorId: mentor })).toEqual(["NOT_BEGUN superiorId"]);
  expect(
    await codes("confirmSkill", { managerId: mentor, topicId: topic, level: 5, evidence: "EXAM", ref: "E-1" }),
  ).toEqual(["NOT_BEGUN managerId"]);
  expect(
    await codes("hireManager", { name: "New", branchId: branch, gradeId: "grd-team", superiorId: mentor }),
  ).toEqual(["NOT_BEGUN superiorId"]);
  await run(
    api,
    "MATCH (a:Manager {id: $mentor}) MATCH (b:Manager {id: $strangerSuperior}) MERGE (a)-[:REPORTS_TO {from: '2020-01-01'}]->(b)",
    school,
  );
  const superior = api.as(school.strangerSuperior, "MANAGER");
  expect(await codes("assignClient", { clientId: unserved, managerId: mentor, role: "LEAD" }, superior)).toEqual([
    "NOT_BEGUN managerId",
  ]);
  expect(await codes("addClient", { name: "New", kind: "PERSON", managerId: mentor }, superior)).toEqual([
    "NOT_BEGUN managerId",
  ]);
  const handover = { fromManagerId: bo, toManagerId: mentor, clients: [{ clientId: clients[3] }] };
  await run(
    api,
    "MATCH (a:Manager {id: $bo}) MATCH (b:Manager {id: $strangerSuperior}) MERGE (a)-[:REPORTS_TO {from: '2020-01-01'}]->(b)",
    school,
  );
  expect(await codes("reassignClients", handover, superior)).toEqual(["NOT_BEGUN toManagerId"]);
});
