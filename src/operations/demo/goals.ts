import type { Day } from "./calendar.js";
import { hasClients, type Institution, superiorOn } from "./institution.js";
import { commonTopics, rareTopics } from "./lists/topicList.js";
import type { Person } from "./people.js";
import type { Random } from "./random.js";
import { levelOn, type SkillSpan } from "./skills.js";

export interface Goal {
  readonly topic: number;
  readonly target: number;
  readonly priority: number;
  readonly setOn: Day;
  /** Who set it: the person or a superior. */
  readonly by: number;
  readonly droppedOn: Day | undefined;
}

/** What each person wants to learn, by topic. */
export type Goals = Map<number, Goal>[];

/**
 * Goals of those who are there: newcomers have more of them. Some are dropped, and a few name what hardly anybody
 * knows.
 */
export function setGoals(institution: Institution, skills: readonly SkillSpan[][]): Goals {
  const { people, streams, today } = institution;
  return people.map((person) => {
    const goals = new Map<number, Goal>();
    if (!hasClients(person) || person.left !== undefined) return goals;
    const random = streams("goals", person.index);
    const isNew = today - person.hired < 1_500;
    if (!random.chance(isNew ? 0.75 : 0.4)) return goals;
    for (let left = random.int(1, 3); left > 0; left--) {
      const topic = random.pick(random.chance(0.06) ? rareTopics : commonTopics);
      const level = levelOn(skills[person.index]!, topic, today);
      if (level < 5 && !goals.has(topic))
        goals.set(
          topic,
          goalFor(random, institution, person, topic, Math.min(5, Math.max(2, level + random.int(1, 2)))),
        );
    }
    return goals;
  });
}

/** A goal set some time in the last year and a half. */
export function goalFor(random: Random, institution: Institution, person: Person, topic: number, target: number): Goal {
  const { today } = institution;
  const setOn = Math.max(person.hired + 10, today - random.int(100, 540));
  const superior = superiorOn(institution, person.index, setOn);
  const by = superior !== undefined && random.chance(0.35) ? superior : person.index;
  const droppedOn = random.chance(0.08) ? random.int(setOn + 10, today - 1) : undefined;
  return {
    topic,
    target,
    priority: random.weighted([
      [1, 0.5],
      [2, 0.3],
      [3, 0.2],
    ]),
    setOn,
    by,
    droppedOn,
  };
}
