import type { Day } from "./calendar.js";
import { proposalNotes } from "./lists/mentoringTexts.js";
import { commonTopics } from "./lists/topicList.js";
import { enter, findMentor, mayLearn, type Register } from "./matching.js";
import type { Mentorship, Status } from "./mentorships.js";
import type { Person } from "./people.js";
import type { Random } from "./random.js";
import { levelOn } from "./skills.js";

const statuses: readonly (readonly [Status, number])[] = [
  ["COMPLETED", 0.6],
  ["ENDED", 0.1],
  ["DECLINED", 0.13],
  ["LAPSED", 0.08],
  ["WITHDRAWN", 0.09],
];

/** Days after which an unanswered proposal is over. */
const LAPSE = 30;

/**
 * One mentorship that is over, with the goal behind it and, when completed, the skill it led to; nothing when the draw
 * fits nobody.
 */
export function pastMentorship(register: Register, random: Random): Mentorship | undefined {
  const { institution, skills, goals } = register.classroom;
  const trainee = random.pick(institution.people);
  const topic = random.pick(commonTopics);
  const status = random.weighted(statuses);
  const proposedOn = institution.today - random.int(60, 1_300);
  const answeredOn = status === "LAPSED" || status === "WITHDRAWN" ? undefined : proposedOn + random.int(1, 14);
  const took = status === "COMPLETED" || status === "ENDED";
  const from = took && answeredOn !== undefined ? answeredOn + random.int(0, 10) : undefined;
  const to =
    from === undefined ? undefined : from + (status === "COMPLETED" ? random.int(90, 270) : random.int(20, 80));
  const until = to ?? answeredOn ?? proposedOn + LAPSE;
  const isNew = proposedOn - trainee.hired < 2_500 || random.chance(0.25);
  if (until > institution.today - 5 || !isNew || goals[trainee.index]!.has(topic)) return undefined;
  const level = levelOn(skills[trainee.index]!, topic, proposedOn);
  if (level >= 5 || !mayLearn(register, trainee, topic, proposedOn, until)) return undefined;
  const mentor = findMentor(register, random, trainee, topic, proposedOn, until);
  if (!mentor) return undefined;
  const most = levelOn(skills[mentor.person.index]!, topic, proposedOn);
  const target = Math.min(most, Math.max(2, level + random.int(1, 2)));
  const mentorship: Mentorship = {
    id: "",
    mentor: mentor.person.index,
    trainee: trainee.index,
    status,
    form: random.pick(mentor.formats),
    aims: [{ topic, target }],
    note: random.chance(0.5) ? random.pick(proposalNotes) : "",
    proposedOn,
    proposedBy: random.chance(0.6) ? trainee.index : mentor.person.index,
    answeredOn,
    from,
    to,
    rank: undefined,
  };
  enter(register, mentorship, until);
  aim(register, random, trainee, topic, target, proposedOn);
  if (status === "COMPLETED" && to !== undefined) learn(register, mentorship, topic, target, to);
  return mentorship;
}

function aim(
  register: Register,
  random: Random,
  trainee: Person,
  topic: number,
  target: number,
  proposedOn: Day,
): void {
  const setOn = Math.max(trainee.hired, proposedOn - random.int(5, 60));
  const priority = random.int(1, 3);
  register.classroom.goals[trainee.index]!.set(topic, {
    topic,
    target,
    priority,
    setOn,
    by: trainee.index,
    droppedOn: undefined,
  });
}

function learn(register: Register, mentorship: Mentorship, topic: number, level: number, on: Day): void {
  const skills = register.classroom.skills[mentorship.trainee]!;
  const before = skills.find((span) => span.topic === topic && span.to === undefined);
  if (before) before.to = on;
  skills.push({
    topic,
    level,
    from: on,
    to: undefined,
    evidence: "MENTORSHIP",
    ref: mentorship,
    confirmedBy: mentorship.mentor,
  });
}
