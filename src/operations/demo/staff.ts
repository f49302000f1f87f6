import type { Day } from "./calendar.js";
import { idOf } from "./ids.js";
import { hasClients, type Institution, worksOn } from "./institution.js";
import { commonTopics, topicIndex } from "./lists/topicList.js";
import { personName } from "./names.js";
import type { Person } from "./people.js";
import type { Random } from "./random.js";

/** An employee who serves no clients. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly function: string;
  readonly title: string;
  readonly branch: number;
  readonly superior: number;
  readonly hired: Day;
  readonly left: Day | undefined;
  readonly skills: readonly { readonly topic: number; readonly level: number; readonly from: Day }[];
  /** Which managers asked for advice, about what and when. */
  readonly asked: readonly { readonly seeker: number; readonly topic: number; readonly day: Day }[];
}

/** One for every five managers. */
const SHARE = 0.2;
const ASKED_MEAN = 15;
const LEAVER_SHARE = 0.1;

const works: readonly (readonly [work: string, title: string, share: number, isAtHeadOffice: boolean])[] = [
  ["PRODUCT", "Product specialist", 0.3, true],
  ["RISK", "Risk officer", 0.15, true],
  ["TELLER", "Teller", 0.25, false],
  ["OPERATIONS", "Operations officer", 0.15, false],
  ["MANAGEMENT", "Deputy head", 0.1, false],
  ["OTHER", "Assistant", 0.05, false],
];

/** Specialists at the head office whom everybody may ask, and others at the branches. */
export function hireStaff(institution: Institution): Employee[] {
  const count = Math.max(6, Math.round(institution.size.people * SHARE));
  return Array.from({ length: count }, (_, index) => hire(institution, index));
}

function hire(institution: Institution, index: number): Employee {
  const { streams, today, branches, people } = institution;
  const random = streams("staff", index);
  const { name, latin } = index === 0 ? { name: "沈知远", latin: "zhiyuan.shen" } : personName(random);
  const [work, title, , isAtHeadOffice] =
    index < works.length ? works[index]! : random.weighted(works.map((one) => [one, one[2]] as const));
  const branch = isAtHeadOffice ? 0 : random.int(1, branches.length - 1);
  const hired = today - random.int(400, 5_000);
  const left = index >= works.length && random.chance(LEAVER_SHARE) ? today - random.int(20, 300) : undefined;
  const head = people.find((person) => person.role === "HEAD" && person.branch === branch);
  const topics = work === "TELLER" || work === "OTHER" ? 2 : 4;
  const known = index === 0 ? [topicIndex("foreign-exchange"), topicIndex("structured-deposits")] : [];
  const skills = [...new Set([...known, ...random.some(commonTopics, topics)])]
    .sort((a, b) => a - b)
    .map((topic) => ({ topic, level: random.int(work === "PRODUCT" ? 3 : 2, 5), from: hired + random.int(30, 300) }));
  return {
    id: idOf("employee", index),
    name,
    latin,
    function: work,
    title,
    branch,
    superior: head?.index ?? 0,
    hired,
    left,
    skills,
    asked: questionsTo(random, institution, { branch, hired, left, isAtHeadOffice, topics: skills }),
  };
}

interface Asked {
  readonly branch: number;
  readonly hired: Day;
  readonly left: Day | undefined;
  readonly isAtHeadOffice: boolean;
  readonly topics: readonly { readonly topic: number }[];
}

/** Managers ask specialists wherever they are, and others where they work themselves. */
function questionsTo(random: Random, { people, today, colleagues }: Institution, one: Asked): Employee["asked"] {
  const pool: readonly Person[] = one.isAtHeadOffice ? people.filter(hasClients) : colleagues[one.branch]!;
  if (pool.length === 0 || one.topics.length === 0) return [];
  const count = Math.round(random.lognormal(ASKED_MEAN, 0.5));
  return Array.from({ length: count }, () => {
    const seeker = random.pick(pool);
    const day = random.int(Math.max(one.hired, today - 1_000), (one.left ?? today) - 1);
    return { seeker, topic: random.pick(one.topics).topic, day };
  })
    .filter(({ seeker, day }) => worksOn(seeker, day))
    .map(({ seeker, topic, day }) => ({ seeker: seeker.index, topic, day }));
}
