import type { Day } from "./calendar.js";
import { sessionNotes } from "./lists/mentoringTexts.js";
import type { Mentorship } from "./mentorships.js";
import { ledBy } from "./serves.js";
import type { World } from "./world.js";

export interface Session {
  readonly mentorship: Mentorship;
  readonly day: Day;
  readonly fraction: number;
  readonly minutes: number;
  readonly topics: readonly number[];
  readonly note: string;
  readonly rating: number | undefined;
  /** A client of the mentor whom the two met, and the day of the consent. */
  readonly met: { readonly client: number; readonly on: Day } | undefined;
}

/** The sessions of a mentorship, one every two to six weeks; none where it never began. */
export function sessionsOf({ institution, serves }: World, mentorship: Mentorship, place: number): Session[] {
  const { streams, today, people } = institution;
  if (mentorship.from === undefined) return [];
  const random = streams("sessions", place);
  const sessions: Session[] = [];
  const end = mentorship.to ?? today;
  for (let day = mentorship.from + random.int(0, 14); day < end; day += random.int(14, 42)) {
    const topics = mentorship.aims.filter((_, at) => at === 0 || random.chance(0.5)).map((aim) => aim.topic);
    const rating = Math.round(4 + 0.5 * people[mentorship.mentor]!.warmth + random.normal(0, 0.7));
    const clients = random.chance(mentorship.form === "SHADOWING" ? 0.5 : 0.08)
      ? ledBy(serves, mentorship.mentor, day)
      : [];
    sessions.push({
      mentorship,
      day,
      fraction: random.real(),
      minutes: random.pick([30, 45, 60, 60, 90, 120]),
      topics,
      note: random.chance(0.75) ? random.pick(sessionNotes) : "",
      rating: random.chance(0.8) ? Math.max(1, Math.min(5, rating)) : undefined,
      met:
        clients.length > 0
          ? { client: random.pick(clients), on: Math.max(mentorship.from, day - random.int(0, 5)) }
          : undefined,
    });
  }
  return sessions;
}
