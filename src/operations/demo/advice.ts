import { nearBranches } from "./branches.js";
import type { Day } from "./calendar.js";
import { hasClients, type Institution, worksOn } from "./institution.js";
import { commonTopics, topicList } from "./lists/topicList.js";
import { fixedPlaces } from "./personas.js";
import type { Random } from "./random.js";
import type { SkillSpan } from "./skills.js";

export interface Advice {
  readonly adviser: number;
  readonly topic: number | undefined;
  readonly times: number | undefined;
  readonly first: Day | undefined;
  readonly last: Day | undefined;
}

/** Whom people ask for advice: mostly colleagues, some at branches nearby, and the experts of a topic anywhere. */
export function adviceNetwork(
  institution: Institution,
  skills: readonly (readonly SkillSpan[])[],
): (seeker: number) => Advice[] {
  const { people, streams, branches, colleagues } = institution;
  const near = nearBranches(branches);
  const levels = people.map((person) => new Map(skills[person.index]!.map((span) => [span.topic, span.level])));
  const experts = topicList.map((_, topic) =>
    people
      .filter((person) => (levels[person.index]!.get(topic) ?? 0) >= 3)
      .map((person) => person.index)
      .sort((a, b) => levels[b]!.get(topic)! - levels[a]!.get(topic)! || a - b),
  );

  /** The likeliest of a few colleagues is who knows more of the topic, and is quick. */
  const ofBranch = (random: Random, branch: number, topic: number): number | undefined => {
    const pool = colleagues[branch]!;
    if (pool.length === 0) return undefined;
    return random.weighted(
      random.some(pool, 6).map((person) => {
        const level = levels[person.index]!.get(topic) ?? 0;
        return [person.index, (level + 0.3) ** 2 * Math.exp(0.6 * person.talent)] as const;
      }),
    );
  };

  return (seeker) => {
    const random = streams("advice", seeker);
    const person = people[seeker]!;
    const asked = new Map<string, Advice>();
    const ask = (adviser: number | undefined, topic: number): void => {
      if (adviser === undefined || adviser === seeker) return;
      const about = random.chance(0.12) ? undefined : topic;
      const advice = conversation(random, institution, seeker, adviser, about);
      if (advice) asked.set(`${adviser}/${about ?? ""}`, advice);
    };
    const count = Math.min(25, Math.round(random.lognormal(hasClients(person) ? 6 : 3, 0.6)));
    for (let left = count; left > 0; left--) {
      const topic = random.pick(random.chance(0.03) ? topicList.map((_, index) => index) : commonTopics);
      const way = random.real();
      if (way < 0.74 && hasClients(person)) ask(ofBranch(random, person.branch, topic), topic);
      else if (way < 0.88 && near[person.branch]!.length > 0)
        ask(ofBranch(random, random.pick(near[person.branch]!), topic), topic);
      else ask(experts[topic]![Math.floor(experts[topic]!.length * random.real() ** 3)], topic);
    }
    for (const adviser of throughBroker(random, institution, seeker)) ask(adviser, random.pick(commonTopics));
    return [...asked.values()].sort(
      (one, other) => one.adviser - other.adviser || (one.topic ?? -1) - (other.topic ?? -1),
    );
  };
}

/**
 * A conversation of its own, with its day, for each time that advice was asked. What was asked twice stays one, whose
 * days are the first and the last; and one in ten is known as a sum alone, as from lists that were kept before.
 */
export function conversationsOf(random: Random, advice: Advice): Advice[] {
  const { times, first, last } = advice;
  const isSum = random.chance(0.1);
  if (isSum || times === undefined || times < 3 || first === undefined || last === undefined) return [advice];
  const between = Array.from({ length: times - 2 }, () => random.int(first, last)).sort((one, other) => one - other);
  return [first, ...between, last].map((day) => ({ ...advice, times: 1, first: day, last: day }));
}

/** Branches 2 and 3 speak to each other through one broker. */
function throughBroker(random: Random, { people, colleagues }: Institution, seeker: number): number[] {
  if (seeker === fixedPlaces.broker) return random.some(colleagues[3]!, 5).map((person) => person.index);
  const branch = people[seeker]!.branch;
  return (branch === 2 || branch === 3) && random.chance(0.6) ? [fixedPlaces.broker] : [];
}

/** When the two spoke, while both worked there; some old ties are known without dates, or without a count. */
function conversation(
  random: Random,
  institution: Institution,
  seeker: number,
  adviser: number,
  topic: number | undefined,
): Advice | undefined {
  const { people, today } = institution;
  const one = people[seeker]!;
  const other = people[adviser]!;
  const earliest = Math.max(one.hired, other.hired, today - 1_500) + 5;
  const latest = Math.min(one.left ?? today, other.left ?? today) - 1;
  if (latest - earliest < 10 || !worksOn(other, latest)) return undefined;
  const times = Math.min(30, Math.ceil(random.lognormal(2, 0.9)));
  const first = random.int(earliest, latest);
  const last = times === 1 ? first : random.int(first, latest);
  if (random.chance(0.04))
    return { adviser, topic, times: random.chance(0.5) ? times : undefined, first: undefined, last: undefined };
  return { adviser, topic, times, first, last };
}
