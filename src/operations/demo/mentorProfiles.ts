import { hasClients, type Institution } from "./institution.js";
import { profileNotes } from "./lists/mentoringTexts.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { SkillSpan } from "./skills.js";

export interface MentorProfile {
  readonly person: Person;
  readonly capacity: number;
  readonly formats: readonly string[];
  readonly note: string;
  readonly active: boolean;
}

/** Two in five of those who know something well offer to mentor; a leaver's profile is no longer active. */
export function offerMentoring({ people, streams }: Institution, skills: readonly SkillSpan[][]): MentorProfile[] {
  return people.flatMap((person) => {
    const random = streams("mentor-profiles", person.index);
    const isAble = hasClients(person) && skills[person.index]!.some((span) => span.level >= 4);
    const isPersona = person.index === fixedPlaces.mentor;
    if (!isPersona && !(isAble && random.chance(0.4))) return [];
    return {
      person,
      capacity: isPersona ? 4 : random.int(1, 4),
      formats: random.weighted([
        [["ONE_TO_ONE"], 0.4],
        [["ONE_TO_ONE", "SHADOWING"], 0.45],
        [["SHADOWING"], 0.15],
      ]),
      note: isPersona || random.chance(0.7) ? random.pick(profileNotes) : "",
      active: isPersona || (person.left === undefined && random.chance(0.88)),
    };
  });
}
