import { type Branch, nearBranches } from "./branches.js";
import type { Day, Span } from "./calendar.js";
import { holdsOn } from "./calendar.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Random, Streams } from "./random.js";

export interface GradeSpan extends Span {
  /** Place in the list of grades. */
  readonly grade: number;
}

export interface PostSpan extends Span {
  readonly branch: number;
  readonly title: string;
}

/** What somebody has been, period after period. */
export interface Career {
  readonly grades: readonly GradeSpan[];
  readonly posts: readonly PostSpan[];
}

const gradeLimits = {
  PRESIDENT: [5, 5],
  STAFF: [1, 3],
  HEAD: [3, 4],
  FORMER_HEAD: [3, 4],
  LEADER: [2, 3],
  MEMBER: [0, 3],
} as const;
const TRANSFER_SHARE = 0.35;

/** Everybody's promotions and transfers, up to the day they left. */
export function careersOf(
  streams: Streams,
  today: Day,
  branches: readonly Branch[],
  people: readonly Person[],
): Career[] {
  const near = nearBranches(branches);
  return people.map((person) => {
    const grades = gradesOf(streams("grades", person.index), today, person);
    return {
      grades,
      posts: postsOf(streams("posts", person.index), today, person, near[person.branch]!, branches.length, grades),
    };
  });
}

function gradesOf(random: Random, today: Day, person: Person): GradeSpan[] {
  const [least, most] = gradeLimits[person.role];
  const end = person.left ?? today;
  const pace = person.role === "MEMBER" || person.role === "STAFF" ? [800, 2_400] : [500, 1_500];
  const steps: { grade: number; from: Day }[] = [
    { grade: Math.min(least, person.role === "MEMBER" ? 0 : 1), from: person.hired },
  ];
  for (let day = person.hired + random.int(pace[0]!, pace[1]!); day < end - 60; day += random.int(pace[0]!, pace[1]!)) {
    const grade = steps[steps.length - 1]!.grade + 1;
    if (grade <= most) steps.push({ grade, from: day });
  }
  if (steps[steps.length - 1]!.grade < least) steps[steps.length - 1]!.grade = least;
  return steps.map(({ grade, from }, at) => ({ grade, from, to: steps[at + 1]?.from ?? person.left }));
}

function postsOf(
  random: Random,
  today: Day,
  person: Person,
  near: readonly number[],
  branchCount: number,
  grades: readonly GradeSpan[],
): PostSpan[] {
  const end = person.left ?? today;
  const mayMove = person.role === "MEMBER" && person.index !== fixedPlaces.mentor && end - person.hired > 1_000;
  const moved = mayMove && random.chance(TRANSFER_SHARE) ? random.int(person.hired + 300, end - 120) : undefined;
  const first = near.length > 0 && random.chance(0.7) ? random.pick(near) : random.int(1, branchCount - 1);
  const cuts = [
    person.hired,
    person.since,
    ...(moved === undefined ? [] : [moved]),
    ...grades.map((span) => span.from),
  ];
  const starts = [...new Set(cuts)].sort((a, b) => a - b);
  const posts: { branch: number; title: string; from: Day; to: Day | undefined }[] = [];
  for (const from of starts) {
    const branch = moved !== undefined && from < moved ? first : person.branch;
    const title = titleOn(person, from, grades);
    const last = posts[posts.length - 1];
    if (last?.branch === branch && last.title === title) continue;
    if (last) last.to = from;
    posts.push({ branch, title, from, to: person.left });
  }
  return posts;
}

function titleOn(person: Person, day: Day, grades: readonly GradeSpan[]): string {
  if (person.title) return person.title;
  if (day >= person.since && (person.role === "HEAD" || person.role === "FORMER_HEAD")) return "Branch head";
  if (day >= person.since && person.role === "LEADER") return "Team leader";
  const grade = grades.find((span) => holdsOn(span, day))?.grade ?? 0;
  return grade === 0 ? "Trainee client manager" : grade === 1 ? "Client manager" : "Senior client manager";
}

/** Where somebody worked on a day; where they worked last when they had left by then. */
export function branchOn(person: Person, career: Career, day: Day): number {
  return career.posts.find((post) => holdsOn(post, day))?.branch ?? person.branch;
}
