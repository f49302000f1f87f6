import type { TestApi } from "./api.js";
import { makeTeam, type Team } from "./team.js";

/** A team in which the stranger may mentor anna in `topic`: level 4 against 1, two places, both forms. */
export interface School extends Team {
  readonly mentor: string;
  readonly trainee: string;
  readonly topic: string;
  /** Neither knows anything of it. */
  readonly otherTopic: string;
  readonly profile: string;
  /**
   * Ids of further people who work at the other branch; each may learn `topic`, and each may teach it with an active
   * profile.
   */
  readonly others: readonly string[];
}

export async function makeSchool(api: TestApi, others = 0): Promise<School> {
  const team = await makeTeam(api);
  const { tag } = team;
  const school: School = {
    ...team,
    mentor: team.stranger,
    trainee: team.anna,
    topic: `top-${tag}-a`,
    otherTopic: `top-${tag}-b`,
    profile: `mtr-${tag}`,
    others: Array.from({ length: others }, (_, n) => `mgr-${tag}-other${String(n).padStart(2, "0")}`),
  };
  await run(
    api,
    `CREATE (topic:Topic {id: $topic, name: 'A ' + $tag}), (:Topic {id: $otherTopic, name: 'B ' + $tag})
     WITH topic
     MATCH (mentor:Manager {id: $mentor}) MATCH (trainee:Manager {id: $trainee}) MATCH (branch:Branch {id: $otherBranch})
     CREATE (mentor)-[:OFFERS]->(:MentorProfile {id: $profile, capacity: 2, formats: ['ONE_TO_ONE', 'SHADOWING'], active: true})
     CREATE (mentor)-[:HAS_SKILL {id: 'skl-' + $tag + '-m', level: 4, from: '2024-01-01', evidence: 'CONFIRMED'}]->(topic)
     CREATE (trainee)-[:HAS_SKILL {id: 'skl-' + $tag + '-t', level: 1, from: '2025-01-01', evidence: 'SELF'}]->(topic)
     WITH branch
     UNWIND $others AS id
     CREATE (branch)<-[:WORKS_AT {post: 'other', from: '2020-01-01'}]-(:Employee:Manager {id: id, name: id, hiredOn: '2020-01-01', version: 1})`,
    school,
  );
  return school;
}

/** A mentorship of the school as it is stored, between mentor and trainee unless told otherwise. Answers its id. */
export async function makeMentorship(
  api: TestApi,
  school: School,
  properties: Record<string, string>,
  { mentor = school.mentor, trainee = school.trainee } = {},
): Promise<string> {
  const id = `mtp-${school.tag}-${made++}`;
  const stored = {
    form: "ONE_TO_ONE",
    sortOn: properties.proposedOn ?? properties.from ?? "0001-01-01",
    ...properties,
  };
  await run(
    api,
    `MATCH (mentor:Manager {id: $mentor}) MATCH (trainee:Manager {id: $trainee}) MATCH (topic:Topic {id: $topic})
     CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {id: $id, version: 1})-[:TRAINS]->(trainee)
     CREATE (mentorship)-[:AIMS_AT {targetLevel: 3}]->(topic)
     SET mentorship += $stored`,
    { id, mentor, trainee, topic: school.topic, stored },
  );
  return id;
}
let made = 0;

/** Sessions of a mentorship as they are stored, one for each rating, in the order of days. Answers their ids. */
export async function makeSessions(api: TestApi, mentorship: string, ratings: readonly (number | null)[]) {
  const sessions = ratings.map((rating, n) => ({ id: mentorship.replace("mtp", "ses") + n, day: `0${n + 1}`, rating }));
  await run(
    api,
    `MATCH (mentorship:Mentorship {id: $mentorship})
     UNWIND $sessions AS row
     CREATE (mentorship)-[:MET]->(:MentoringSession {id: row.id, at: '2026-03-' + row.day + 'T02:00:00.000Z', minutes: 45, note: 'Note ' + row.day, traineeRating: row.rating})`,
    { mentorship, sessions },
  );
  return sessions.map(({ id }) => id);
}

/** Runs a statement of a test; answers its rows. */
export async function run({ database }: TestApi, text: string, parameters: object = {}) {
  const session = database.driver.session();
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
