import { randomBytes, randomInt } from "node:crypto";
import { latinName } from "../../src/kernel/latinName.js";
import { pinyinOf } from "../../src/kernel/pinyin.js";
import { sealValues } from "../../src/kernel/vault/sealValues.js";
import type { TestApi } from "../support/api.js";
import { run } from "../support/knowledge.js";
import { makeTeam, type Team } from "../support/team.js";

/**
 * Words and figures that stand nowhere else, so that an answer that holds one has told it: what it is → how it looks in
 * an answer.
 */
export type Secrets = Readonly<Record<SecretName, string>>;

export type SecretName = ClientSecret | FileSecret | "sessionNote" | "mentorshipNote" | "moraleScore" | "satisfaction";

/** Who a client is, and what only those know who answer for it. */
export type ClientSecret =
  | "name"
  | "latinName"
  | "number"
  | "phoneTail"
  | "idNumberTail"
  | "birthYear"
  | "contactNote"
  | "holding"
  | "amount";

/**
 * Which secret stands for each field that is declared to say who a client is, or is destroyed with what does. A test
 * holds it against what is declared.
 */
export const secretOf: Readonly<Record<string, SecretName>> = {
  "Client.externalId": "number",
  "Client.name": "name",
  "Client.pinyin": "latinName",
  "Client.birthYear": "birthYear",
  "Client.phone": "phoneTail",
  "Client.idNumber": "idNumberTail",
  "Interaction.note": "contactNote",
  "Mentorship.note": "mentorshipNote",
  "MentoringSession.note": "sessionNote",
};

/** What stands in a manager's file, beyond the directory. */
export type FileSecret = "email" | "staffNumber" | "hiredOn" | "reportsSince" | "gradeSince" | "goalSince";

export interface SecretWorld extends Team {
  /** anna leads it, nobody else serves it; the stranger's session with anna was about it, without consent. */
  readonly client: string;
  readonly contact: string;
  readonly holding: string;
  readonly valuation: string;
  readonly score: string;
  readonly morale: string;
  readonly mentorship: string;
  readonly session: string;
  readonly profile: string;
  readonly topic: string;
  readonly item: string;
  readonly product: string;
  readonly grade: string;
  readonly plan: string;
  /** Serves no clients, went along to the contact, and was asked for advice by anna. */
  readonly employee: string;
}

const word = () => `zq${randomBytes(6).toString("hex")}`;
const digits = (count: number) => Array.from(randomBytes(count), (byte) => byte % 10).join("");
/** Days of years in which nothing else happens. */
const day = (year: number) => `${year}-0${1 + (randomBytes(1)[0]! % 9)}-1${randomBytes(1)[0]! % 10}`;

/** A Chinese name that nobody has. */
const chineseName = () => Array.from({ length: 4 }, () => String.fromCharCode(0x4e00 + randomInt(20_900))).join("");

const draw = (name = chineseName()): Secrets => ({
  name,
  latinName: latinName(name)!,
  number: word(),
  phoneTail: `z${digits(3)}`,
  idNumberTail: `Z${digits(3)}`,
  birthYear: String(1811 + (randomBytes(1)[0]! % 9)),
  contactNote: word(),
  holding: day(1821),
  amount: `77${digits(11)}`,
  email: word(),
  staffNumber: word(),
  hiredOn: day(1831),
  reportsSince: day(1832),
  gradeSince: day(1833),
  goalSince: day(1834),
  sessionNote: word(),
  mentorshipNote: word(),
  moraleScore: day(1835),
  satisfaction: day(1836),
});

/** A team with a client, a manager's file and a mentorship full of secrets. */
export async function makeSecretWorld(api: TestApi): Promise<{ world: SecretWorld; secrets: Secrets }> {
  const team = await makeTeam(api);
  const { tag } = team;
  const id = (kind: string) => `${kind}-${tag}-secret`;
  const world: SecretWorld = {
    ...team,
    client: team.clients[1],
    contact: id("int"),
    holding: id("hld"),
    valuation: id("val"),
    score: id("sat"),
    morale: id("mor"),
    mentorship: id("mtp"),
    session: id("ses"),
    profile: id("mtr"),
    topic: id("top"),
    item: id("itm"),
    product: id("prd"),
    grade: "grd-team",
    plan: id("pln"),
    employee: id("emp"),
  };
  await run(
    api,
    `MATCH (anna:Manager {id: $anna}) MATCH (mentor:Manager {id: $stranger}) MATCH (client:Client {id: $client}) MATCH (office:Manager {id: $office})
     MATCH (one:Client {id: $one})
     CREATE (topic:Topic {id: $topic, name: 'Topic ' + $tag})
     CREATE (product:Product {id: $product, name: 'Product ' + $tag, kind: 'DEPOSIT'})-[:NEEDS]->(topic)
     CREATE (client)-[:HOLDS]->(holding:Holding {id: $holding})-[:OF]->(product)
     CREATE (holding)-[:VALUED]->(:Valuation {id: $valuation, on: '2026-02-01', currency: 'CNY'})
     CREATE (anna)-[:WON {on: '2021-01-01'}]->(client)
     CREATE (anna)-[:HELD]->(:Interaction {id: $contact, at: '2026-03-01T02:00:00.000Z', channel: 'VISIT'})-[:WITH]->(client)
     CREATE (client)-[:GAVE]->(:SatisfactionScore {id: $score, score: 3})-[:ABOUT]->(anna)
     CREATE (client)-[:REFERRED {on: '2022-01-01'}]->(one)
     CREATE (one)-[:RELATED_TO {kind: 'OWNS'}]->(client)
     CREATE (anna)-[:FELT]->(:MoraleScore {id: $morale, score: 2})
     CREATE (anna)-[:WANTS_SKILL {targetLevel: 4, priority: 1, by: $superior}]->(topic)
     CREATE (anna)-[:HAS_SKILL {id: 'skl-' + $tag, level: 1, from: '2025-01-01', evidence: 'SELF'}]->(topic)
     CREATE (mentor)-[:HAS_SKILL {id: 'skl-' + $tag + '-m', level: 4, from: '2025-01-01', evidence: 'CONFIRMED'}]->(topic)
     CREATE (mentor)-[:OFFERS]->(:MentorProfile {id: $profile, capacity: 3, formats: ['ONE_TO_ONE'], active: true})
     CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {id: $mentorship, status: 'ACTIVE', form: 'ONE_TO_ONE', proposedOn: '2026-01-01', sortOn: '2026-01-01', from: '2026-01-02', version: 1})-[:TRAINS]->(anna)
     CREATE (mentorship)-[:AIMS_AT {targetLevel: 3}]->(topic)
     CREATE (mentorship)-[:MET]->(session:MentoringSession {id: $session, at: '2026-02-02T02:00:00.000Z', minutes: 45, traineeRating: 2})-[:COVERED]->(topic)
     CREATE (session)-[:MET_WITH]->(client)
     CREATE (anna)-[:AUTHORED]->(:KnowledgeItem {id: $item, title: 'Item ' + $tag, body: 'Text', kind: 'GUIDE', createdAt: '2026-01-01T00:00:00.000Z', version: 1})-[:ABOUT]->(topic)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag, times: 2, firstAt: '2026-01-01T00:00:00.000Z', lastAt: '2026-01-02T00:00:00.000Z'}]->(mentor)
     WITH anna, topic
     MATCH (contact:Interaction {id: $contact}) MATCH (elsewhere:Branch {id: $otherBranch})
     CREATE (employee:Employee:Colleague {id: $employee, name: 'Employee ' + $tag, function: 'RISK', hiredOn: '2020-01-01', version: 1})
     CREATE (employee)-[:WORKS_AT {post: 'Risk officer', from: '2020-01-01'}]->(elsewhere)
     CREATE (employee)-[:TOOK_PART]->(contact)
     CREATE (employee)-[:HAS_SKILL {id: 'skl-' + $tag + '-e', level: 3, from: '2025-01-01', evidence: 'SELF'}]->(topic)
     CREATE (anna)-[:ASKED_ADVICE {id: 'adv-' + $tag + '-e', times: 1, firstAt: '2026-01-01T00:00:00.000Z', lastAt: '2026-01-01T00:00:00.000Z'}]->(employee)
     WITH anna
     MATCH (anna)-[held:HELD_GRADE]->(grade)
     CREATE (anna)-[:HELD_GRADE {to: '2020-01-01'}]->(grade)`,
    { ...world, one: team.clients[0] },
  );
  return { world, secrets: await changeSecrets(api, world) };
}

/** Gives the world new secrets, and changes nothing else of it. */
export async function changeSecrets(api: TestApi, world: SecretWorld): Promise<Secrets> {
  const secrets = draw();
  const numbers = sealValues(api.database.vault, world.client, {
    phone: `1390000${secrets.phoneTail}`,
    idNumber: `1101019${secrets.idNumberTail}`,
  });
  await run(
    api,
    `MATCH (anna:Manager {id: $w.anna})-[line:REPORTS_TO]->() MATCH (anna)-[grade:HELD_GRADE {to: '2020-01-01'}]->() MATCH (anna)-[goal:WANTS_SKILL]->()
     MATCH (client:Client {id: $w.client}) MATCH (contact:Interaction {id: $w.contact}) MATCH (holding:Holding {id: $w.holding})-[:VALUED]->(value)
     MATCH (score:SatisfactionScore {id: $w.score}) MATCH (morale:MoraleScore {id: $w.morale})
     MATCH (mentorship:Mentorship {id: $w.mentorship})-[:MET]->(session)
     SET client += $numbers, client.name = $s.name, client.sortName = $s.name, client.pinyin = $pinyin, client.externalId = $s.number, client.birthYear = toInteger($s.birthYear),
       contact.note = $s.contactNote, holding.openedOn = $s.holding, value.amountMinor = toInteger($s.amount),
       anna.email = $s.email, anna.externalId = $s.staffNumber, anna.hiredOn = $s.hiredOn, line.from = $s.reportsSince, grade.from = $s.gradeSince,
       goal.setOn = $s.goalSince, session.note = $s.sessionNote, mentorship.note = $s.mentorshipNote, morale.on = $s.moraleScore, score.on = $s.satisfaction`,
    { w: world, s: secrets, numbers, pinyin: pinyinOf(secrets.name) },
  );
  return secrets;
}
