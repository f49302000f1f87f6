import type { Day } from "./calendar.js";
import { hasClients, worksOn } from "./institution.js";
import { topicList } from "./lists/topicList.js";
import type { MentorProfile } from "./mentorProfiles.js";
import type { Classroom, Mentorship } from "./mentorships.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Random } from "./random.js";
import { levelOn } from "./skills.js";

type Busy = { from: Day; to: Day };

/** Who is free to teach or learn when: keeps the hard rules while mentorships are made up. */
export interface Register {
  readonly classroom: Classroom;
  readonly teachers: readonly MentorProfile[][];
  readonly mentorBusy: Busy[][];
  readonly traineeBusy: Busy[][];
  /** Pairs of people, and pairs of trainee and topic, that have had their turn. */
  readonly had: Set<string>;
}

const CANDIDATES = 16;

/** An empty register, with the mentors of each topic. */
export function openRegister(classroom: Classroom): Register {
  const teachers = topicList.map((_, topic) =>
    classroom.profiles.filter(
      ({ person }) =>
        person.left === undefined &&
        classroom.skills[person.index]!.some((span) => span.topic === topic && span.level >= 3),
    ),
  );
  const busy = (): Busy[][] => classroom.institution.people.map(() => []);
  return { classroom, teachers, mentorBusy: busy(), traineeBusy: busy(), had: new Set() };
}

/** Whether somebody could be a trainee from a day until another (open: for good) in a topic. */
export function mayLearn(register: Register, trainee: Person, topic: number, from: Day, to: Day): boolean {
  if (!hasClients(trainee) || trainee.left !== undefined || trainee.hired + 60 > from) return false;
  if (register.had.has(`${trainee.index}/${topic}`)) return false;
  if (register.classroom.skills[trainee.index]!.some((span) => span.topic === topic && span.from >= from)) return false;
  return !register.traineeBusy[trainee.index]!.some((busy) => busy.from <= to && from <= busy.to);
}

/**
 * Whether the mentor may teach the trainee the topic: the hard rules of matching, on that day, and the capacity
 * throughout.
 */
export function mayTeach(
  register: Register,
  mentor: MentorProfile,
  trainee: Person,
  topic: number,
  from: Day,
  to: Day,
): boolean {
  const { classroom } = register;
  const a = mentor.person.index;
  const b = trainee.index;
  if (a === b || !worksOn(mentor.person, from) || register.had.has(`${a}-${b}`)) return false;
  if (!mentor.active && to > classroom.institution.today) return false;
  if (classroom.superiors[a]!.has(b) || classroom.superiors[b]!.has(a)) return false;
  const level = levelOn(classroom.skills[b]!, topic, from);
  if (levelOn(classroom.skills[a]!, topic, from) < Math.max(3, level + 1)) return false;
  const kept = a === fixedPlaces.mentor ? 1 : 0;
  return register.mentorBusy[a]!.filter((busy) => busy.from <= to && from <= busy.to).length < mentor.capacity - kept;
}

/** A mentor for the trainee, rather one of the same branch; nothing when none of a few tried may. */
export function findMentor(
  register: Register,
  random: Random,
  trainee: Person,
  topic: number,
  from: Day,
  to: Day,
): MentorProfile | undefined {
  const teachers = register.teachers[topic]!;
  if (teachers.length === 0) return undefined;
  const tried = Array.from({ length: CANDIDATES }, () => random.pick(teachers));
  const able = tried.filter((mentor) => mayTeach(register, mentor, trainee, topic, from, to));
  return able.find((mentor) => mentor.person.branch === trainee.branch && random.chance(0.5)) ?? able[0];
}

/** Writes a mentorship down, so that later ones keep clear of it. */
export function enter(register: Register, mentorship: Mentorship, until: Day): void {
  const { mentor, trainee, aims, proposedOn } = mentorship;
  register.mentorBusy[mentor]!.push({ from: proposedOn, to: until });
  register.traineeBusy[trainee]!.push({ from: proposedOn, to: until });
  register.had.add(`${mentor}-${trainee}`);
  for (const { topic } of aims) register.had.add(`${trainee}/${topic}`);
}
