import type { TestApi } from "./api.js";
import { makeMentorship, makeSchool, makeSessions, run, type School } from "./mentoring.js";

/**
 * A school with two mentors, both at the other branch: the mentor (level 4 in A, two places, rated 5 by three trainees)
 * and `second` (level 3 in A, 5 in B, one place). Who wants to learn:
 *
 * | who | wants | |
 * |---|---|---|
 * | anna | A from 1 to 4, twice as important as B from 0 to 3 | asked the mentor for advice |
 * | bo | A from 0 to 3 | asked anna for advice |
 * | superior | A from 3 to 5 | |
 * | `near` | A from 0 to 2 | works at the mentors' branch |
 * | strangerSuperior | A from 0 to 5 | the mentor reports to them |
 * | head | A from 0 to 3 | has a proposal from another |
 * | office | A from 0 to 3 | was refused by the mentor this year; works nowhere |
 */
export interface College extends School {
  readonly second: string;
  readonly near: string;
}

export async function makeCollege(api: TestApi): Promise<College> {
  const school = await makeSchool(api, 6);
  const [second, near, ...raters] = school.others as [string, string, ...string[]];
  await run(
    api,
    `MATCH (a:Topic {id: $topic}) MATCH (b:Topic {id: $otherTopic}) MATCH (second:Manager {id: $second})
     CREATE (second)-[:OFFERS]->(:MentorProfile {id: 'mtr-' + $second, capacity: 1, formats: ['ONE_TO_ONE'], active: true})
     CREATE (second)-[:HAS_SKILL {id: 'skl-2a-' + $tag, level: 3, from: '2024-01-01', evidence: 'EXAM'}]->(a)
     CREATE (second)-[:HAS_SKILL {id: 'skl-2b-' + $tag, level: 5, from: '2024-01-01', evidence: 'EXAM'}]->(b)
     WITH a, b
     MATCH (superior:Manager {id: $superior}) MATCH (anna:Manager {id: $anna}) MATCH (bo:Manager {id: $bo}) MATCH (mentor:Manager {id: $mentor})
     CREATE (superior)-[:HAS_SKILL {id: 'skl-3-' + $tag, level: 3, from: '2024-01-01', evidence: 'CONFIRMED'}]->(a)
     CREATE (anna)-[:WANTS_SKILL {targetLevel: 3, priority: 1, setOn: '2026-01-01'}]->(b)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-1-' + $tag, times: 1}]->(mentor)
     CREATE (bo)-[:ASKED_ADVICE {id: 'adv-2-' + $tag, times: 3, firstAt: '2026-06-30T01:00:00.000Z'}]->(anna)
     CREATE (bo)-[:ASKED_ADVICE {id: 'adv-3-' + $tag, times: 3, firstAt: '2026-07-01T01:00:00.000Z'}]->(mentor)
     WITH a
     UNWIND [[$anna, 4, 2], [$bo, 3, 1], [$superior, 5, 1], [$near, 2, null], [$strangerSuperior, 5, 1], [$head, 3, 1], [$office, 3, 1]] AS want
     MATCH (person:Manager {id: want[0]})
     CREATE (person)-[:WANTS_SKILL {targetLevel: want[1], priority: want[2], setOn: '2026-01-01'}]->(a)`,
    { ...school, second, near },
  );
  for (const trainee of raters.slice(0, 3)) {
    await makeSessions(
      api,
      await makeMentorship(api, school, { status: "COMPLETED", from: "2025-01-01", to: "2025-06-01" }, { trainee }),
      [5],
    );
  }
  await makeMentorship(
    api,
    school,
    { status: "PROPOSED", proposedOn: "2026-06-29", proposedBy: raters[0]! },
    { mentor: raters[0]!, trainee: school.head },
  );
  await makeMentorship(
    api,
    school,
    { status: "DECLINED", proposedOn: "2026-05-01", answeredOn: "2026-05-02" },
    { trainee: school.office },
  );
  return { ...school, second, near };
}
