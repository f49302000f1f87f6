import type { Day, Span } from "./calendar.js";
import { hasClients, type Institution, worksOn } from "./institution.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Random } from "./random.js";

export type Segment = "mass" | "affluent" | "private" | "sme" | "corporate";

export interface ServingSpan extends Span {
  readonly manager: number;
  readonly role: "BACKUP" | "LEAD";
}

/** Whom a client belongs to, and since when. */
export interface ClientLine {
  readonly index: number;
  readonly segment: Segment;
  readonly isCompany: boolean;
  readonly won: Day;
  readonly left: Day | undefined;
  readonly wonBy: number | undefined;
  /** Periods of leads, which never overlap, and of backups. */
  readonly serving: readonly ServingSpan[];
}

/** Any client's line, made anew at each call: a million of them need no memory. */
export type Portfolio = (client: number) => ClientLine;

/** Hands out the clients: a few managers lead hundreds, many lead tens. */
export function handOutClients(institution: Institution): Portfolio {
  const { streams, today, people } = institution;
  const leads = people.filter((person) => hasClients(person) && person.left === undefined && today - person.hired > 90);
  const sums: number[] = [];
  for (const person of leads)
    sums.push((sums[sums.length - 1] ?? 0) + loadOf(streams("load", person.index), person, today));
  return (client) =>
    lineOf(institution, streams("portfolio", client), client, leads[placeOf(sums, streams("lead", client).real())]!);
}

/** How much of the clients somebody leads, as a weight. */
function loadOf(random: Random, person: Person, today: Day): number {
  if (person.index === fixedPlaces.mentor) return 1.8;
  const experience = 0.1 + 0.9 * Math.min(1, (today - person.hired) / 1_800);
  return random.lognormal(1, 0.85) * experience * (person.role === "HEAD" ? 0.15 : 1);
}

/** The first place whose running sum is above the share of the whole. */
function placeOf(sums: readonly number[], share: number): number {
  const target = share * sums[sums.length - 1]!;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > target) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lineOf(institution: Institution, random: Random, index: number, lead: Person): ClientLine {
  const { today } = institution;
  const isCompany = random.chance(0.12);
  const segment = isCompany
    ? random.weighted<Segment>([
        ["sme", 0.75],
        ["corporate", 0.25],
      ])
    : random.weighted<Segment>([
        ["mass", 0.7],
        ["affluent", 0.23],
        ["private", 0.07],
      ]);
  const former = random.chance(0.25) ? formerLead(institution, random, lead) : undefined;
  const earliest = lead.hired + 10;
  const since = former?.to ?? earliest + Math.floor((today - 5 - earliest) * random.real() ** 0.8);
  const won = former?.from ?? since;
  const isGone = today - since > 120 && random.chance(0.06 * Math.exp(-0.4 * lead.warmth));
  const left = isGone ? since + 30 + random.int(0, today - since - 30) : undefined;
  const serving: ServingSpan[] = [{ manager: lead.index, role: "LEAD", from: since, to: left }];
  if (former) serving.unshift(former);
  const backup = random.chance(0.2) ? backupOf(institution, random, lead, since, left) : undefined;
  if (backup) serving.push(backup);
  const developer = random.chance(0.1) ? random.pick(institution.colleagues[lead.branch]!) : undefined;
  const developed = developer && worksOn(developer, won) ? developer.index : serving[0]!.manager;
  return { index, segment, isCompany, won, left, wonBy: random.chance(0.04) ? undefined : developed, serving };
}

/** Somebody of the same branch who led the client before, rather a leaver; nothing when the years do not allow it. */
function formerLead(institution: Institution, random: Random, lead: Person): ServingSpan | undefined {
  const { today, colleagues } = institution;
  const leavers = colleagues[lead.branch]!.filter((person) => person.left !== undefined);
  const former =
    leavers.length > 0 && random.chance(0.7) ? random.pick(leavers) : random.pick(colleagues[lead.branch]!);
  const earliest = Math.max(lead.hired + 15, former.hired + 90);
  const to = former.left ?? earliest + Math.floor((today - 10 - earliest) * random.real());
  if (former.index === lead.index || to < earliest || to > today - 10) return undefined;
  return { manager: former.index, role: "LEAD", from: former.hired + 10 + random.int(0, to - former.hired - 40), to };
}

function backupOf(
  institution: Institution,
  random: Random,
  lead: Person,
  since: Day,
  left: Day | undefined,
): ServingSpan | undefined {
  const backup = random.pick(institution.colleagues[lead.branch]!);
  if (backup.index === lead.index || backup.left !== undefined) return undefined;
  const earliest = Math.max(since, backup.hired);
  const last = left ?? institution.today;
  if (last - earliest < 60) return undefined;
  const from = random.int(earliest, last - 50);
  return {
    manager: backup.index,
    role: "BACKUP",
    from,
    to: left ?? (random.chance(0.15) ? random.int(from + 20, last) : undefined),
  };
}

/** Who led the client on a day. */
export function leadOn(line: ClientLine, day: Day): number | undefined {
  return line.serving.find(
    (span) => span.role === "LEAD" && span.from <= day && (span.to === undefined || day < span.to),
  )?.manager;
}
