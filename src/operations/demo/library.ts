import type { Day } from "./calendar.js";
import { type Institution, worksOn } from "./institution.js";
import { type ItemKind, itemKinds } from "./lists/itemTexts.js";
import { topicIndex, topicList } from "./lists/topicList.js";
import type { Random } from "./random.js";
import type { SkillSpan } from "./skills.js";

/** A knowledge item without its text, which is made when it is written. */
export interface Item {
  readonly index: number;
  readonly author: number;
  readonly kind: ItemKind;
  readonly topics: readonly number[];
  readonly created: Day;
  readonly verified: Day | undefined;
  readonly reviewBy: Day | undefined;
  readonly retired: Day | undefined;
}

/** All items, and which are about a topic. */
export interface Library {
  readonly items: readonly Item[];
  readonly byTopic: readonly (readonly number[])[];
}

/** Items by those who know: a few write much, most write little. */
export function writeLibrary(institution: Institution, skills: readonly (readonly SkillSpan[])[]): Library {
  const { people, streams, size } = institution;
  const sums: number[] = [];
  for (const person of people) {
    const known = skills[person.index]!.reduce((sum, span) => sum + (span.to === undefined ? span.level ** 2 : 0), 1);
    sums.push((sums[sums.length - 1] ?? 0) + known * streams("authors", person.index).lognormal(1, 1));
  }
  const byTopic = topicList.map((): number[] => []);
  const items = Array.from({ length: size.items }, (_, index) => {
    const random = streams("items", index);
    const target = random.real() * sums[sums.length - 1]!;
    const item = itemBy(random, institution, skills, index, lowestAbove(sums, target));
    for (const topic of item.topics) byTopic[topic]!.push(index);
    return item;
  });
  return { items, byTopic };
}

function lowestAbove(sums: readonly number[], target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function itemBy(
  random: Random,
  institution: Institution,
  skills: readonly (readonly SkillSpan[])[],
  index: number,
  author: number,
): Item {
  const { people, today } = institution;
  const person = people[author]!;
  const end = Math.min(today, person.left ?? today) - 4;
  const created = Math.max(person.hired + 20, end - Math.floor(1_800 * random.real() ** 1.3));
  const known = skills[author]!.filter((span) => span.to === undefined).map(
    (span) => [span.topic, span.level ** 2] as const,
  );
  const kind = random.weighted(itemKinds);
  const main = known.length > 0 ? random.weighted(known) : topicIndex("compliance");
  const others =
    known.length > 0 && random.chance(0.45)
      ? [random.pick(known)[0], ...(random.chance(0.3) ? [random.pick(known)[0]] : [])]
      : [];
  const topics = [...new Set([main, ...others.filter((topic) => !topicList[topic]!.isRare)])];
  const verified = random.chance(0.55) ? random.int(created + 1, today - 1) : undefined;
  const retired =
    today - created > 400 && random.chance(0.12) ? random.int(Math.max(created, verified ?? 0) + 30, today) : undefined;
  return {
    index,
    author,
    kind,
    topics,
    created,
    verified,
    reviewBy: verified !== undefined && random.chance(0.8) ? verified + random.pick([180, 365, 730]) : undefined,
    retired: retired !== undefined && retired <= today ? retired : undefined,
  };
}

/** Whether somebody was there to see the item on a day: written before, not retired yet. */
export function isSeenOn(institution: Institution, item: Item, reader: number, day: Day): boolean {
  return (
    item.created < day &&
    (item.retired === undefined || day < item.retired) &&
    worksOn(institution.people[reader]!, day)
  );
}
