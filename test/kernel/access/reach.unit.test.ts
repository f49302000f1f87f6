import { expect, test } from "vitest";
import { changesReach } from "../../../src/kernel/access/reach.js";
import { parseFragment, readFragments } from "../../../src/kernel/cypher/fragment.js";
import { Library } from "../../../src/kernel/cypher/library.js";

const library = new Library();

test("whatever changes posts, lines, branches, mentoring or who works here changes somebody's reach", () => {
  for (const statement of [
    "managers/hireManager",
    "managers/transferManager",
    "managers/setReportingLine",
    "managers/recordDeparture",
    "organisation/addBranch",
    "organisation/updateBranch",
    "mentorship/offerMentoring",
    "mentorship/proposeMentorship",
    "mentorship/answerMentorship",
    "mentorship/endMentorship",
    "mentoringPlan/saveMentoringPlan",
  ])
    expect(changesReach(library, statement), statement).toBe(true);
});

test("what managers write all day leaves it alone", () => {
  for (const statement of [
    "clients/recordInteraction",
    "knowledge/markRead",
    "knowledge/endorse",
    "knowledge/recordAdvice",
  ])
    expect(changesReach(library, statement), statement).toBe(false);
});

test.each([
  ["CREATE (m)-[:HELD]->(:Interaction {id: $in.id})", false],
  ["MATCH (m)-[line:REPORTS_TO]->() WITH m CREATE (m)-[:HELD]->(:Interaction)", false],
  ["FOREACH (_ IN [1] | CREATE (m)-[:HELD]->(:Interaction)) WITH m MATCH (m)-[:REPORTS_TO]->(s) RETURN s", false],
  ["MATCH (m)-[:SET {to: $in.day}]->(s) RETURN s", false],
  ["SET m:WITH, m.leftOn = $in.today", true],
  ["CREATE (m)-[:REPORTS_TO]->(s)", true],
  ["FOREACH (_ IN [1] | CREATE (m)-[:HELD]->(:Interaction)-[:WITH]->(c) CREATE (m)-[:WORKS_AT]->(b))", true],
  ["SET m.note = CASE WHEN EXISTS { MATCH (m) RETURN m } THEN 1 END, line.to = $in.today", true],
  ["SET m.leftOn = $in.today", true],
  ["CREATE (m)-[:HELD]->(:Interaction {leftOn: $in.on})", true],
  ["SET m.note = size($in.a + $in.b), m.kind = $in.kind", false],
  ["SET m += $in.values", true],
  ["SET m += {note: 1}", true],
  ["DELETE line", true],
  ["REMOVE m:Employee", true],
])("%s: %s", (text, changes) => {
  const name = "test/statement";
  const one = new Library(new Map([...readFragments(), [name, parseFragment(name, `// A test.\n// @write\n${text}`)]]));
  expect(changesReach(one, name)).toBe(changes);
});
