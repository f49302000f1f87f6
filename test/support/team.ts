import { randomBytes } from "node:crypto";
import { sealValues } from "../../src/kernel/vault/sealValues.js";
import type { TestApi } from "./api.js";
import { run } from "./knowledge.js";

/** A small institution of its own inside the test institution: tests change it as they like and never meet. */
export interface Team {
  /** Unique in the database; in every id and name below. */
  readonly tag: string;
  readonly branch: string;
  /** Works at the branch; with the role BRANCH_HEAD heads it. Nobody reports to them. */
  readonly head: string;
  /** anna and bo report to them; works at the branch too. */
  readonly superior: string;
  /** Leads clients 1, 2 and 3. */
  readonly anna: string;
  /** Leads client 4, backs up client 1. */
  readonly bo: string;
  /** Works at another branch, with a superior of their own; leads client 5. */
  readonly stranger: string;
  /** The stranger's superior. */
  readonly strangerSuperior: string;
  /** Not linked to anyone; for the roles that need no place in the team (HR, ANALYST, COMPLIANCE, ADMIN). */
  readonly office: string;
  readonly otherBranch: string;
  readonly clients: readonly [string, string, string, string, string];
  /** Nobody serves this client. */
  readonly unserved: string;
}

/** Makes a team. People were hired on 2020-01-01 and serve since 2021-01-01. */
export async function makeTeam({ database }: Pick<TestApi, "database">): Promise<Team> {
  const tag = randomBytes(5).toString("hex");
  const id = (kind: string, name: string) => `${kind}-${tag}-${name}`;
  const people = ["head", "superior", "anna", "bo", "stranger", "strangerSuperior", "office"].map((name) => ({
    id: id("mgr", name),
    name: `${name} ${tag}`,
  }));
  const clients = [1, 2, 3, 4, 5, 6].map((n) => ({
    id: id("cli", `${n}`),
    name: `Client ${n} ${tag}`,
    externalId: `C${n}-${tag}`,
    numbers: sealValues(database.vault, id("cli", `${n}`), {
      phone: `1990000${n}${tag}`,
      idNumber: `99000${n}${tag}`,
    }),
  }));
  const session = database.driver.session();
  try {
    await session.run(
      `MERGE (grade:Grade {id: 'grd-team'}) ON CREATE SET grade.name = 'Team grade', grade.rank = 1
       CREATE (branch:Branch {id: $branch, name: 'Branch ' + $tag, kind: 'BRANCH'})
       CREATE (:Branch {id: $otherBranch, name: 'Other ' + $tag, kind: 'BRANCH'})
       WITH grade
       UNWIND $people AS person
       CREATE (m:Employee:Manager {id: person.id, name: person.name, externalId: 'E-' + person.id, email: person.id + '@bank.example', hiredOn: '2020-01-01', version: 1})
       CREATE (m)-[:HELD_GRADE {from: '2020-01-01'}]->(grade)`,
      { tag, branch: id("brn", "main"), otherBranch: id("brn", "other"), people },
    );
    await session.run(
      `UNWIND $clients AS c
       CREATE (:Client {id: c.id, name: c.name, sortName: c.name, externalId: c.externalId, kind: 'PERSON', segment: 'mass', birthYear: 1980, version: 1})
       WITH c MATCH (client:Client {id: c.id}) SET client += c.numbers`,
      { clients },
    );
    const ties: [string, string, string, Record<string, unknown>][] = [
      ...["head", "superior", "anna", "bo"].map((name): [string, string, string, Record<string, unknown>] => [
        "WORKS_AT",
        id("mgr", name),
        id("brn", "main"),
        { post: name, from: "2020-01-01" },
      ]),
      ...["stranger", "strangerSuperior"].map((name): [string, string, string, Record<string, unknown>] => [
        "WORKS_AT",
        id("mgr", name),
        id("brn", "other"),
        { post: name, from: "2020-01-01" },
      ]),
      ["REPORTS_TO", id("mgr", "anna"), id("mgr", "superior"), { from: "2020-01-01" }],
      ["REPORTS_TO", id("mgr", "bo"), id("mgr", "superior"), { from: "2020-01-01" }],
      ["REPORTS_TO", id("mgr", "stranger"), id("mgr", "strangerSuperior"), { from: "2020-01-01" }],
      ...[1, 2, 3].map((n): [string, string, string, Record<string, unknown>] => [
        "SERVES",
        id("mgr", "anna"),
        id("cli", `${n}`),
        { role: "LEAD", from: "2021-01-01" },
      ]),
      ["SERVES", id("mgr", "bo"), id("cli", "4"), { role: "LEAD", from: "2021-01-01" }],
      ["SERVES", id("mgr", "bo"), id("cli", "1"), { role: "BACKUP", from: "2021-01-01" }],
      ["SERVES", id("mgr", "stranger"), id("cli", "5"), { role: "LEAD", from: "2021-01-01" }],
    ];
    for (const type of ["WORKS_AT", "REPORTS_TO", "SERVES"]) {
      const rows = ties.filter(([is]) => is === type).map(([, from, to, properties]) => ({ from, to, properties }));
      const [start, end] = {
        WORKS_AT: ["Manager", "Branch"],
        REPORTS_TO: ["Manager", "Manager"],
        SERVES: ["Manager", "Client"],
      }[type]!;
      await session.run(
        `UNWIND $rows AS row MATCH (a:${start} {id: row.from}) MATCH (b:${end} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        { rows },
      );
    }
  } finally {
    await session.close();
  }
  return {
    tag,
    branch: id("brn", "main"),
    otherBranch: id("brn", "other"),
    head: id("mgr", "head"),
    superior: id("mgr", "superior"),
    anna: id("mgr", "anna"),
    bo: id("mgr", "bo"),
    stranger: id("mgr", "stranger"),
    strangerSuperior: id("mgr", "strangerSuperior"),
    office: id("mgr", "office"),
    clients: clients.slice(0, 5).map((client) => client.id) as [string, string, string, string, string],
    unserved: id("cli", "6"),
  };
}

/** Gives a team's branch a sub-branch, whose id it answers; the team's head worked at the other branch until today. */
export async function withSubBranch(api: Pick<TestApi, "database">, team: Team, today: string): Promise<string> {
  const sub = `brn-${team.tag}-sub`;
  await run(
    api,
    `MATCH (branch:Branch {id: $branch}) MATCH (other:Branch {id: $otherBranch}) MATCH (head:Manager {id: $head})
     CREATE (:Branch {id: $sub, name: 'Sub ' + $tag, kind: 'SUB_BRANCH'})-[:PART_OF]->(branch)
     CREATE (head)-[:WORKS_AT {from: '2019-01-01', to: $today}]->(other)`,
    { ...team, sub, today },
  );
  return sub;
}
