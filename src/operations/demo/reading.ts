import type { Day } from "./calendar.js";
import type { Institution } from "./institution.js";
import { isSeenOn, type Library } from "./library.js";
import type { SkillSpan } from "./skills.js";

export interface Read {
  readonly item: number;
  readonly on: Day;
  readonly fraction: number;
}

/**
 * What somebody has read, by item: rather about topics they know something of, and rather the items that everybody
 * reads.
 */
export function readsOf(
  institution: Institution,
  library: Library,
  skills: readonly (readonly SkillSpan[])[],
  reader: number,
): Read[] {
  const { people, streams, today } = institution;
  const random = streams("reads", reader);
  const person = people[reader]!;
  const topics = skills[reader]!.map((span) => span.topic).filter((topic) => library.byTopic[topic]!.length > 0);
  const reads = new Map<number, Read>();
  const count = Math.min(300, Math.floor(random.lognormal(30, 0.8)), Math.floor(library.items.length / 2));
  for (let left = count; left > 0; left--) {
    const about = topics.length > 0 && random.chance(0.6) ? library.byTopic[random.pick(topics)]! : undefined;
    const place = random.real() ** 2;
    const index = about ? about[Math.floor(place * about.length)]! : Math.floor(place * library.items.length);
    const item = library.items[index]!;
    const last = Math.min(today, person.left ?? today, item.retired ?? today) - 1;
    const first = Math.max(item.created + 1, person.hired);
    const on = first + Math.floor((last - first) * random.real() ** 2);
    const fraction = random.real();
    if (item.author !== reader && first <= last && isSeenOn(institution, item, reader, on))
      reads.set(index, { item: index, on, fraction });
  }
  return [...reads.values()].sort((one, other) => one.item - other.item);
}
