import type { Branch } from "./branches.js";
import type { Day } from "./calendar.js";
import { idOf } from "./ids.js";
import { fixedPeople, type Role } from "./lists/fixedPeople.js";
import { personName } from "./names.js";
import { fixedPlaces } from "./personas.js";
import type { Random, Streams } from "./random.js";

export interface Person {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly latin: string;
  readonly role: Role;
  /** Title of a head-office post; others are called after role and grade. */
  readonly title: string | undefined;
  /** The branch of the current, or else the last, post. */
  readonly branch: number;
  readonly hired: Day;
  /** Since when the role is held. */
  readonly since: Day;
  readonly left: Day | undefined;
  /** How well clients speak of the person, and how the person feels: standard normal, correlated by about 0.5. */
  readonly warmth: number;
  readonly mood: number;
  /** How quickly the person learns: standard normal. */
  readonly talent: number;
}

type Seat = {
  role: Role;
  branch: number;
  title?: string;
  /** How many days ago the head before handed over. */
  handover?: number;
  /** Has left in any case, so that even a tiny institution knows a leaver. */
  hasLeft?: boolean;
};

const HEAD_OFFICE_SHARE = 0.03;
const MEMBERS_PER_LEADER = 8;
const FORMER_HEAD_SHARE = 0.3;
const LEAVER_SHARE = 0.13;

/**
 * Everybody who works or worked there: the fixed people first, then a head for each branch, then leaders, members and
 * staff.
 */
export function hirePeople(streams: Streams, today: Day, branches: readonly Branch[], count: number): Person[] {
  return seatsOf(streams("seats"), branches, count).map((seat, index) =>
    hire(streams("people", index), today, index, seat),
  );
}

function seatsOf(random: Random, branches: readonly Branch[], count: number): Seat[] {
  const seats: Seat[] = fixedPeople.map(({ role, branch, title }) => ({ role, branch, title }));
  const handovers = branches.map((branch) =>
    branch.index > 2 && random.chance(FORMER_HEAD_SHARE) ? random.int(200, 1_900) : undefined,
  );
  for (const branch of branches.slice(2))
    seats.push({ role: "HEAD", branch: branch.index, handover: handovers[branch.index] });
  const appeal = branches.slice(1).map((branch) => [branch.index, random.lognormal(1, 0.6)] as const);
  const members = branches.map(
    (branch) => seats.filter((seat) => seat.branch === branch.index && seat.role === "MEMBER").length,
  );
  for (let ordinal = 0; seats.length < count; ordinal++) {
    if (ordinal > 0 && random.chance(HEAD_OFFICE_SHARE)) {
      seats.push({
        role: "STAFF",
        branch: 0,
        title: random.pick(["Product specialist", "Trainer", "Risk specialist"]),
      });
      continue;
    }
    const unfilled = 2 * (branches.length - 1);
    const branch = ordinal < unfilled ? 1 + (ordinal % (branches.length - 1)) : random.weighted(appeal);
    const already = members[branch]!++;
    const handover = handovers[branch];
    if (handover && already === 2) seats.push({ role: "FORMER_HEAD", branch, handover });
    else seats.push({ role: already % MEMBERS_PER_LEADER === 4 ? "LEADER" : "MEMBER", branch, hasLeft: ordinal === 0 });
  }
  return seats;
}

function hire(random: Random, today: Day, index: number, seat: Seat): Person {
  const fixed = fixedPeople[index];
  const { name, latin } = fixed ?? personName(random);
  const { hired, since, left } = yearsOf(random, today, seat, fixed !== undefined);
  const warmth = random.normal();
  const mood = 0.5 * warmth + Math.sqrt(0.75) * random.normal();
  const talent = index === fixedPlaces.mentor ? 1.5 : random.normal();
  const { role, branch, title } = seat;
  return {
    index,
    id: idOf("manager", index),
    name,
    latin,
    role,
    title: branch === 0 ? title : undefined,
    branch,
    hired,
    since,
    left,
    warmth,
    mood,
    talent,
  };
}

/** Superiors are hired before those who report to them can be, so that lines reach back far. */
function yearsOf(random: Random, today: Day, { role, handover, hasLeft }: Seat, isFixed: boolean): Years {
  if (role === "PRESIDENT") return beginning(today - random.int(9_500, 11_000), 0);
  if (role === "HEAD") {
    const { hired, since } = beginning(today - random.int(4_500, 8_500), random.int(900, 2_300));
    return { hired, since: handover ? today - handover : since, left: undefined };
  }
  if (role === "LEADER") return beginning(today - random.int(2_800, 7_000), random.int(900, 1_900));
  if (role === "FORMER_HEAD") {
    const left = today - (handover ?? 0);
    const hired = left - random.int(3_500, 7_500);
    return { hired, since: hired + random.int(400, 900), left };
  }
  const isOld = isFixed || hasLeft;
  const hired = today - (isOld ? random.int(2_600, 4_200) : 150 + Math.floor(6_500 * random.real() ** 1.6));
  const mayLeave = !isFixed && role === "MEMBER" && today - hired > 500;
  const isLeaver = hasLeft || (mayLeave && random.chance(LEAVER_SHARE));
  const left = isLeaver ? today - 15 - Math.floor((today - hired - 350) * 0.6 * random.real() ** 1.3) : undefined;
  return { hired, since: hired, left };
}

type Years = { hired: Day; since: Day; left: Day | undefined };

function beginning(hired: Day, untilRole: number): Years {
  return { hired, since: hired + untilRole, left: undefined };
}
