import type { DayEntryKind } from "../api/operations";

const some = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const entry: Readonly<Record<DayEntryKind, (count: number) => string>> = {
  PROPOSALS_TO_ANSWER: (count) =>
    `${some(count, "mentorship proposal waits", "mentorship proposals wait")} for your answer`,
  SESSIONS_TO_RECORD: (count) => `${some(count, "mentorship", "mentorships")} without a session for 30 days`,
  SESSIONS_TO_RATE: (count) => `${some(count, "session", "sessions")} to rate`,
  MEETINGS_TO_CONSENT: (count) => `${some(count, "meeting", "meetings")} with your clients to consent to`,
  CLIENTS_NOT_CONTACTED: (count) => `${some(count, "client", "clients")} nobody has contacted for 90 days`,
  CLIENTS_OF_ONE_PERSON: (count) => `${some(count, "client depends", "clients depend")} on one manager`,
  PEOPLE_WITHOUT_MENTOR: (count) => `${some(count, "person with a goal has", "people with a goal have")} no mentor`,
  ITEMS_TO_REVISE: (count) => `${some(count, "knowledge item of yours", "knowledge items of yours")} to review`,
  DEPARTURES: (count) => `${some(count, "manager leaves", "managers leave")} this month`,
  DENIALS: (count) => `${some(count, "request was", "requests were")} denied in the last 7 days`,
  IDENTITIES_REVEALED: (count) => `${some(count, "identity was", "identities were")} revealed in the last 7 days`,
  IDENTITIES_ERASED: (count) => `${some(count, "identity was", "identities were")} erased in the last 7 days`,
};

export const en = {
  myDay: "My day",
  nothing: "Nothing waits for you today.",
  entry,
  overdue: (day: string) => `overdue since ${day}`,
  due: (day: string) => `due ${day}`,
  since: (day: string) => `oldest: ${day}`,
  at: (branch: string) => ` (${branch})`,
};
export type TodayWords = typeof en;
