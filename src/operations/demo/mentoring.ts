import type { Goals } from "./goals.js";
import { setGoals } from "./goals.js";
import { idOf } from "./ids.js";
import type { Institution } from "./institution.js";
import { openRegister } from "./matching.js";
import { type MentorProfile, offerMentoring } from "./mentorProfiles.js";
import type { Mentorship } from "./mentorships.js";
import { openMentorship, traineesOfPersona } from "./openMentorships.js";
import { pastMentorship } from "./pastMentorships.js";
import { superiorsEver } from "./reporting.js";
import { learnSkills, type SkillSpan } from "./skills.js";

/** What everybody knows, wants to know and learnt from whom. */
export interface Mentoring {
  readonly skills: readonly (readonly SkillSpan[])[];
  readonly goals: Goals;
  readonly profiles: readonly MentorProfile[];
  readonly mentorships: readonly Mentorship[];
}

const PAST_PER_PERSON = 0.4;
const OPEN_PER_PERSON = 0.2;
const DRAWS_PER_MENTORSHIP = 40;

/**
 * The persona's trainees come first, so that some are left at any scale; then what is over, since it changes what is
 * known; then what is open.
 */
export function mentor(institution: Institution): Mentoring {
  const skills = learnSkills(institution);
  const goals = setGoals(institution, skills);
  const profiles = offerMentoring(institution, skills);
  const register = openRegister({
    institution,
    skills,
    goals,
    profiles,
    superiors: superiorsEver(institution.reporting),
  });
  const count = institution.people.length;
  const mentorships = [
    ...traineesOfPersona(register, institution.streams("persona-mentorships")),
    ...draw(Math.round(count * PAST_PER_PERSON), (row) =>
      pastMentorship(register, institution.streams("past-mentorships", row)),
    ),
    ...draw(Math.round(count * OPEN_PER_PERSON), (row) =>
      openMentorship(register, institution.streams("open-mentorships", row)),
    ),
  ];
  mentorships.sort(
    (one, other) => one.proposedOn - other.proposedOn || one.trainee - other.trainee || one.mentor - other.mentor,
  );
  let rank = 0;
  for (const [place, mentorship] of mentorships.entries()) {
    mentorship.id = idOf("mentorship", place);
    if (mentorship.rank !== undefined) mentorship.rank = ++rank;
  }
  for (const spans of skills) spans.sort((one, other) => one.topic - other.topic || one.from - other.from);
  return { skills, goals, profiles, mentorships };
}

/** Draws until there are enough, or it has been tried often. */
function draw(wanted: number, one: (row: number) => Mentorship | undefined): Mentorship[] {
  const made: Mentorship[] = [];
  for (let row = 0; made.length < wanted && row < wanted * DRAWS_PER_MENTORSHIP; row++) {
    const mentorship = one(row);
    if (mentorship) made.push(mentorship);
  }
  return made;
}
