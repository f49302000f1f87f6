import type { Day } from "./calendar.js";
import { hasClients, type Institution, superiorOn } from "./institution.js";
import { commonTopics, rareTopics, topicIndex, topicList } from "./lists/topicList.js";
import type { Mentorship } from "./mentorships.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Random } from "./random.js";

export type Evidence = "SELF" | "CONFIRMED" | "EXAM" | "CERTIFICATE" | "MENTORSHIP";

/** One version of what somebody knows of a topic. */
export interface SkillSpan {
  readonly topic: number;
  readonly level: number;
  readonly from: Day;
  to: Day | undefined;
  readonly evidence: Evidence;
  /** The number of a certificate or exam, or the mentorship that led to it. */
  readonly ref: string | Mentorship;
  readonly confirmedBy: number | undefined;
}

/** What the mentor among the personas knows, so that there is something to teach at any scale. */
export const mentorTopics: readonly (readonly [topic: number, level: number])[] = [
  [topicIndex("wealth-management"), 5],
  [topicIndex("foreign-exchange"), 5],
  [topicIndex("client-interviewing"), 5],
  [topicIndex("asset-allocation"), 4],
  [topicIndex("retirement-planning"), 4],
];

const fields = commonTopics.filter((topic) => topicList[topic]!.broader.length === 0);
const MOST_TOPICS = 16;

/** What everybody knows before any mentorship: per person, versions by topic and then by date. */
export function learnSkills(institution: Institution): SkillSpan[][] {
  const wanted = institution.people.map((person) =>
    finalLevels(institution.streams("skill-levels", person.index), institution, person),
  );
  for (const [place, topic] of rareTopics.entries()) addRareExperts(institution, wanted, place, topic);
  return institution.people.map((person) =>
    [...wanted[person.index]!]
      .sort(([a], [b]) => a - b)
      .flatMap(([topic, level]) => versionsOf(institution, person, topic, level)),
  );
}

function finalLevels(random: Random, institution: Institution, person: Person): Map<number, number> {
  const years = ((person.left ?? institution.today) - person.hired) / 365;
  const levels = new Map<number, number>();
  const specialism = random.some(fields, 2).flatMap((field) => commonTopics.filter((topic) => isUnder(topic, field)));
  const count = Math.min(MOST_TOPICS, random.int(4, 8) + Math.floor(years / 2));
  for (let left = count; left > 0; left--) {
    const isSpecial = random.chance(0.55);
    const topic = random.pick(isSpecial ? specialism : commonTopics);
    const level = Math.round(0.9 + years * 0.12 + person.talent * 0.5 + (isSpecial ? 0.7 : 0) + random.normal(0, 0.8));
    levels.set(topic, Math.max(levels.get(topic) ?? 1, Math.min(5, level)));
  }
  if (person.index === fixedPlaces.mentor) for (const [topic, level] of mentorTopics) levels.set(topic, level);
  return levels;
}

function isUnder(topic: number, field: number): boolean {
  if (topic === field) return true;
  return topicList[topic]!.broader.some((parent) =>
    isUnder(
      topicList.findIndex((entry) => entry.id === parent),
      field,
    ),
  );
}

/** One or two people who alone know a topic, whatever the size of the institution. */
function addRareExperts(institution: Institution, wanted: Map<number, number>[], place: number, topic: number): void {
  const random = institution.streams("rare-experts", topic);
  const able = institution.people.filter(
    (person) =>
      hasClients(person) &&
      person.left === undefined &&
      institution.today - person.hired > 1_000 &&
      person.role !== "HEAD",
  );
  for (const expert of random.some(able, 1 + (place % 2))) wanted[expert.index]!.set(topic, random.int(4, 5));
}

/** From a first level to the last one, each step a version; the last one rather recent. */
function versionsOf(institution: Institution, person: Person, topic: number, level: number): SkillSpan[] {
  const random = institution.streams("skill-versions", person.index * topicList.length + topic);
  const end = person.left ?? institution.today;
  const steps = Math.min(level, random.int(1, 3));
  const days: Day[] = [];
  for (let step = 0, latest = end; step < steps; step++) {
    const room = Math.min(latest - person.hired - 40, 1_200);
    if (room < 0) break;
    const from = latest - 20 - Math.floor(room * random.real() ** 1.5);
    days.unshift(from);
    latest = from;
  }
  return days.map((from, at) => ({
    topic,
    level: level - (days.length - 1 - at),
    from,
    to: days[at + 1],
    ...proofOf(random, institution, person, from),
  }));
}

function proofOf(
  random: Random,
  institution: Institution,
  person: Person,
  from: Day,
): Pick<SkillSpan, "evidence" | "ref" | "confirmedBy"> {
  const superior = superiorOn(institution, person.index, from);
  const evidence = random.weighted<Evidence>([
    ["SELF", 0.35],
    ["CONFIRMED", superior === undefined ? 0 : 0.4],
    ["EXAM", 0.13],
    ["CERTIFICATE", 0.12],
  ]);
  const number = random.int(10_000, 99_999);
  if (evidence === "EXAM") return { evidence, ref: `EX-${number}`, confirmedBy: undefined };
  if (evidence === "CERTIFICATE") return { evidence, ref: `CERT-${number}`, confirmedBy: undefined };
  return { evidence, ref: "", confirmedBy: evidence === "CONFIRMED" ? superior : undefined };
}

/** The level somebody had in a topic on a day; 0 for none. */
export function levelOn(skills: readonly SkillSpan[], topic: number, day: Day): number {
  return (
    skills.find((span) => span.topic === topic && span.from <= day && (span.to === undefined || day < span.to))
      ?.level ?? 0
  );
}
