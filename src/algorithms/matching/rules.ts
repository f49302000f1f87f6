import type { Mentor, Pool, Trainee } from "./pool.js";
import { closedOf, isTaught } from "./score.js";

/** Why a pair is never proposed. Most have the same name in `proposeMentorship`. */
export enum HardRule {
  SAME_PERSON = "SAME_PERSON",
  HAS_LEFT = "HAS_LEFT",
  NO_ACTIVE_PROFILE = "NO_ACTIVE_PROFILE",
  HAS_OPEN_MENTORSHIP = "HAS_OPEN_MENTORSHIP",
  NO_CAPACITY = "NO_CAPACITY",
  REPORTING_LINE = "REPORTING_LINE",
  RECENTLY_REFUSED = "RECENTLY_REFUSED",
  NOTHING_TO_TEACH = "NOTHING_TO_TEACH",
}

/** Everyone above each person, directly or through others. */
export class Superiors {
  readonly #direct = new Map<string, string[]>();
  readonly #all = new Map<string, ReadonlySet<string>>();

  constructor(lines: Pool["lines"]) {
    for (const [person, superior] of lines) {
      const known = this.#direct.get(person);
      if (known) known.push(superior);
      else this.#direct.set(person, [superior]);
    }
  }

  of(person: string): ReadonlySet<string> {
    const known = this.#all.get(person);
    if (known) return known;
    const above = new Set<string>();
    const waiting = [...(this.#direct.get(person) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (above.has(next)) continue;
      above.add(next);
      waiting.push(...(this.#direct.get(next) ?? []));
    }
    this.#all.set(person, above);
    return above;
  }

  areInLine(a: string, b: string): boolean {
    return this.of(a).has(b) || this.of(b).has(a);
  }
}

export const levelsOf = ({ skills }: Mentor): ReadonlyMap<string, number> =>
  new Map(skills.map(({ topic, level }) => [topic, level]));

/** The rules that a pair breaks, most obvious first; empty if it may be proposed. */
export function brokenRules(
  mentor: Mentor,
  trainee: Trainee,
  superiors: Superiors,
  isRefused: (mentor: string, trainee: string) => boolean,
): HardRule[] {
  const levels = levelsOf(mentor);
  const isTaughtHere = trainee.goals.some((goal) => {
    const taught = levels.get(goal.topic) ?? 0;
    return isTaught(goal, taught) && closedOf(goal, taught) > 0;
  });
  const broken: [HardRule, boolean][] = [
    [HardRule.SAME_PERSON, mentor.id === trainee.id],
    [HardRule.HAS_LEFT, !mentor.isHere || !trainee.isHere],
    [HardRule.NO_ACTIVE_PROFILE, !mentor.isActive],
    [HardRule.HAS_OPEN_MENTORSHIP, trainee.hasOpenMentorship],
    [HardRule.NO_CAPACITY, mentor.isActive && mentor.taken >= mentor.capacity],
    [HardRule.REPORTING_LINE, superiors.areInLine(mentor.id, trainee.id)],
    [HardRule.RECENTLY_REFUSED, isRefused(mentor.id, trainee.id)],
    [HardRule.NOTHING_TO_TEACH, !isTaughtHere],
  ];
  return broken.filter(([, is]) => is).map(([rule]) => rule);
}
