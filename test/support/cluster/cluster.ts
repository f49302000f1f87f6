import { setTimeout as pause } from "node:timers/promises";
import { Member, type Table } from "./member.js";

export interface Cluster {
  /** To be connected to: the first member, whoever leads. */
  readonly uri: string;
  readonly members: readonly Member[];
  /** Another member leads from now on, and the one that did follows. */
  lead(next: Member): void;
  /** The leader is gone; after so many ms without one, this member leads. */
  lose(next: Member, electionMs: number): Promise<void>;
  stop(): void;
}

/**
 * Three members in front of one real server: for a driver a cluster of one leader and two followers, that never lag.
 * (Community edition has no clusters. What a driver must get right is which member it asks, and what it does when that
 * one is gone.)
 */
export async function startCluster(target: string): Promise<Cluster> {
  const members: Member[] = [];
  const gone = new Set<Member>();
  const addresses = (is: (member: Member) => boolean) =>
    members.filter((member) => !gone.has(member) && is(member)).map(({ address }) => address);
  const table = (): Table => ({
    write: addresses(({ leads }) => leads),
    read: addresses(({ leads }) => !leads),
    route: addresses(() => true),
  });
  for (let n = 0; n < 3; n++) members.push(await Member.start(target, table));
  const lead = (next: Member | undefined) => {
    for (const member of members) member.leads = member === next;
  };
  lead(members[0]);
  return {
    uri: `neo4j://${members[0]!.address}`,
    members,
    lead,
    lose: async (next, electionMs) => {
      const leader = members.find(({ leads }) => leads)!;
      gone.add(leader);
      leader.kill();
      lead(undefined);
      await pause(electionMs);
      lead(next);
    },
    stop: () => {
      for (const member of members) member.kill();
    },
  };
}
