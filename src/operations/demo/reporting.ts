import type { Branch } from "./branches.js";
import { type Span, sharedSpan } from "./calendar.js";
import type { Career } from "./careers.js";
import type { Person } from "./people.js";
import { fixedPlaces } from "./personas.js";
import type { Streams } from "./random.js";

export interface ReportingSpan extends Span {
  readonly superior: number;
}

type Chief = Span & { readonly superior: number };

/**
 * To whom everybody reported, period after period. No cycle is possible on any day: a head reports to a head nearer the
 * head office or to the head before, a leader to heads, everybody else to leaders or heads.
 */
export function reportingOf(
  streams: Streams,
  branches: readonly Branch[],
  people: readonly Person[],
  careers: readonly Career[],
): ReportingSpan[][] {
  const chiefs = chiefsOf(branches, people);
  const leaders = branches.map((branch) =>
    people.filter((person) => person.role === "LEADER" && person.branch === branch.index),
  );
  return people.map((person) => {
    if (person.role === "PRESIDENT") return [];
    const whole: Span = { from: person.hired, to: person.left };
    if (person.role === "HEAD" || person.role === "FORMER_HEAD")
      return joined(within(whole, lineOfHead(person, chiefs, branches[person.branch]!.parent ?? 0)));
    const random = streams("reporting", person.index);
    const team = leaders[person.branch]!;
    const leader = isInTeam(person) && team.length > 0 && random.chance(0.8) ? random.pick(team) : undefined;
    return joined(
      careers[person.index]!.posts.flatMap((post) => {
        const line = chiefs[post.branch]!;
        return within(post, post.branch === person.branch && leader ? behind(line, leader) : line);
      }),
    );
  });
}

function isInTeam(person: Person): boolean {
  return person.role === "MEMBER" && person.index !== fixedPlaces.mentor && person.index !== fixedPlaces.broker;
}

/** Who headed each branch when. */
function chiefsOf(branches: readonly Branch[], people: readonly Person[]): Chief[][] {
  const chiefs = branches.map((): Chief[] => []);
  for (const person of people) {
    if (person.role === "PRESIDENT") chiefs[0]!.push({ superior: person.index, from: person.since, to: undefined });
    if (person.role !== "HEAD") continue;
    const former = people.find((other) => other.role === "FORMER_HEAD" && other.branch === person.branch);
    if (former) chiefs[person.branch]!.push({ superior: former.index, from: former.since, to: former.left });
    chiefs[person.branch]!.push({ superior: person.index, from: person.since, to: undefined });
  }
  return chiefs;
}

/** A head's superiors: the head before while that one was there, and the heads of the branch above. */
function lineOfHead(head: Person, chiefs: readonly Chief[][], above: number): Chief[] {
  const before = chiefs[head.branch]!.find(
    (chief) => chief.superior !== head.index && chief.to !== undefined && head.role === "HEAD",
  );
  const line = chiefs[above]!;
  if (!before) return [...line];
  return [before, ...within({ from: before.to ?? before.from, to: undefined }, line)];
}

/** The chiefs until the leader leads, then the leader. */
function behind(line: readonly Chief[], leader: Person): Chief[] {
  return [
    ...within({ from: 0, to: leader.since }, line),
    { superior: leader.index, from: leader.since, to: undefined },
  ];
}

function within(span: Span, line: readonly Chief[]): ReportingSpan[] {
  return line.flatMap((chief) => {
    const shared = sharedSpan(span, chief);
    return shared ? [{ superior: chief.superior, ...shared }] : [];
  });
}

/** Periods that follow each other under the same superior made one. */
function joined(spans: readonly ReportingSpan[]): ReportingSpan[] {
  const result: ReportingSpan[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last && last.superior === span.superior && last.to === span.from)
      result[result.length - 1] = { ...last, to: span.to };
    else result.push(span);
  }
  return result;
}

/** Everybody above each person at any time, directly or through others. */
export function superiorsEver(reporting: readonly ReportingSpan[][]): Set<number>[] {
  const found: (Set<number> | undefined)[] = reporting.map(() => undefined);
  const above = (index: number): Set<number> => {
    const known = found[index];
    if (known) return known;
    const all = new Set<number>();
    for (const { superior } of reporting[index]!) {
      all.add(superior);
      for (const further of above(superior)) all.add(further);
    }
    found[index] = all;
    return all;
  };
  return reporting.map((_, index) => above(index));
}
