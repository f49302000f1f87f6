import type { Day } from "./calendar.js";
import { type Goal, goalFor } from "./goals.js";
import { proposalNotes } from "./lists/mentoringTexts.js";
import { enter, findMentor, mayLearn, mayTeach, type Register } from "./matching.js";
import type { MentorProfile } from "./mentorProfiles.js";
import type { Mentorship } from "./mentorships.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Random } from "./random.js";
import { levelOn, mentorTopics } from "./skills.js";

/** How many days ago the one saved plan was made. */
export const PLAN_AGE = 20;

/** One mentorship that is proposed or running, for an open goal of the trainee; nothing when the draw fits nobody. */
export function openMentorship(register: Register, random: Random): Mentorship | undefined {
  const { institution, goals } = register.classroom;
  const { today } = institution;
  const trainee = random.pick(institution.people);
  const isProposed = random.chance(0.35);
  const isPlanned = random.chance(isProposed ? 0.6 : 0.25);
  const proposedOn = today - (isPlanned ? PLAN_AGE : isProposed ? random.int(1, 25) : random.int(25, 200));
  const open = [...goals[trainee.index]!.values()].filter(
    (goal) =>
      isOpen(register, trainee, goal) &&
      goal.setOn <= proposedOn &&
      mayLearn(register, trainee, goal.topic, proposedOn, Number.POSITIVE_INFINITY),
  );
  if (open.length === 0) return undefined;
  const goal = random.pick(open);
  const mentor = findMentor(register, random, trainee, goal.topic, proposedOn, Number.POSITIVE_INFINITY);
  if (!mentor) return undefined;
  const second = open.find(
    (other) => other !== goal && mayTeach(register, mentor, trainee, other.topic, proposedOn, Number.POSITIVE_INFINITY),
  );
  return begin(
    register,
    random,
    mentor,
    trainee,
    second && random.chance(0.4) ? [goal, second] : [goal],
    proposedOn,
    isProposed,
    isPlanned,
  );
}

/** The persona who mentors gets two trainees, rather newcomers, at any scale: each with a goal that she can close. */
export function traineesOfPersona(register: Register, random: Random): Mentorship[] {
  const { institution, goals, profiles, skills } = register.classroom;
  const mentor = profiles.find((profile) => profile.person.index === fixedPlaces.mentor)!;
  const proposedOn = institution.today - 80;
  const made: Mentorship[] = [];
  const near = (person: Person): number => (person.branch === mentor.person.branch && made.length === 0 ? 0 : 1);
  while (made.length < 2) {
    const choices = institution.people
      .filter((person) => person.role === "MEMBER" && person.index > fixedPlaces.broker)
      .flatMap((person) => mentorTopics.map(([topic, level]) => ({ person, topic, level })))
      .filter(({ person, topic }) => mayLearn(register, person, topic, proposedOn, Number.POSITIVE_INFINITY))
      .filter(({ person, topic }) => mayTeach(register, mentor, person, topic, proposedOn, Number.POSITIVE_INFINITY))
      .sort((one, other) => near(one.person) - near(other.person) || other.person.hired - one.person.hired);
    const choice = choices[0];
    if (!choice) break;
    const { person, topic, level } = choice;
    const target = Math.min(level, levelOn(skills[person.index]!, topic, proposedOn) + 2);
    const goal = {
      ...goalFor(random, institution, person, topic, target),
      setOn: proposedOn - 10,
      by: person.index,
      droppedOn: undefined,
    };
    goals[person.index]!.set(topic, goal);
    made.push(begin(register, random, mentor, person, [goal], proposedOn, false, false));
  }
  return made;
}

function isOpen(register: Register, trainee: Person, goal: Goal): boolean {
  const { skills, institution } = register.classroom;
  return goal.droppedOn === undefined && levelOn(skills[trainee.index]!, goal.topic, institution.today) < goal.target;
}

function begin(
  register: Register,
  random: Random,
  mentor: MentorProfile,
  trainee: Person,
  goals: readonly Goal[],
  proposedOn: Day,
  isProposed: boolean,
  isPlanned: boolean,
): Mentorship {
  const { skills } = register.classroom;
  const answeredOn = isProposed ? undefined : proposedOn + random.int(1, 12);
  const mentorship: Mentorship = {
    id: "",
    mentor: mentor.person.index,
    trainee: trainee.index,
    status: isProposed ? "PROPOSED" : "ACTIVE",
    form: random.pick(mentor.formats),
    aims: goals.map(({ topic, target }) => ({
      topic,
      target: Math.min(target, levelOn(skills[mentor.person.index]!, topic, proposedOn)),
    })),
    note: random.chance(0.5) ? random.pick(proposalNotes) : "",
    proposedOn,
    proposedBy: isPlanned ? fixedPlaces.hr : random.chance(0.6) ? trainee.index : mentor.person.index,
    answeredOn,
    from: answeredOn === undefined ? undefined : answeredOn + random.int(0, 6),
    to: undefined,
    rank: isPlanned ? 0 : undefined,
  };
  enter(register, mentorship, Number.POSITIVE_INFINITY);
  return mentorship;
}
