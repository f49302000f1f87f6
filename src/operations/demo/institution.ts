import { type Branch, foundBranches } from "./branches.js";
import type { Day } from "./calendar.js";
import { type Career, careersOf } from "./careers.js";
import { hirePeople, type Person } from "./people.js";
import type { Streams } from "./random.js";
import { type ReportingSpan, reportingOf } from "./reporting.js";
import type { Size } from "./size.js";

/** Who works where, and has worked: what everything else is made from. */
export interface Institution {
  readonly streams: Streams;
  readonly today: Day;
  readonly size: Size;
  readonly branches: readonly Branch[];
  readonly people: readonly Person[];
  readonly careers: readonly Career[];
  readonly reporting: readonly ReportingSpan[][];
  /** Leaders, members and heads of each branch by their last post, leavers too. */
  readonly colleagues: readonly (readonly Person[])[];
}

/** Founds the branches, hires the people and gives them their careers. */
export function foundInstitution(streams: Streams, today: Day, size: Size): Institution {
  const branches = foundBranches(size.branches);
  const people = hirePeople(streams, today, branches, size.people);
  const careers = careersOf(streams, today, branches, people);
  const reporting = reportingOf(streams, branches, people, careers);
  const colleagues = branches.map((): Person[] => []);
  for (const person of people) if (hasClients(person)) colleagues[person.branch]!.push(person);
  return { streams, today, size, branches, people, careers, reporting, colleagues };
}

/** Whether somebody's work is to serve clients. */
export function hasClients(person: Person): boolean {
  return person.role !== "STAFF" && person.role !== "PRESIDENT";
}

/** Whether somebody worked there on a day. */
export function worksOn(person: Pick<Person, "hired" | "left">, day: Day): boolean {
  return person.hired <= day && (person.left === undefined || day < person.left);
}

/** To whom somebody reported on a day. */
export function superiorOn(institution: Institution, index: number, day: Day): number | undefined {
  return institution.reporting[index]!.find((span) => span.from <= day && (span.to === undefined || day < span.to))
    ?.superior;
}
