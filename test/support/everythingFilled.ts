import type { Database } from "../../src/kernel/database/database.js";

/** The ids of what is asked about, and of others who are near it. */
interface Asked {
  readonly mentor: string;
  readonly trainee: string;
  readonly client: string;
  readonly mentorship: string;
  readonly item: string;
}

const proposed = "mtp-everything-filled";

/**
 * What nobody of the demo institution has at the same time as the rest: set on what is asked about, with days to come
 * where it would else be over.
 */
const filling = `
MATCH (mentor:Manager {id: $mentor}), (trainee:Manager {id: $trainee}), (client:Client {id: $client}),
  (mentorship:Mentorship {id: $mentorship}), (item:KnowledgeItem {id: $item})
MATCH (friend:Client)<-[:SERVES {role: 'LEAD'}]-(mentor) WHERE friend <> client AND friend.erasedOn IS NULL
WITH * ORDER BY friend.id LIMIT 1
WITH *, [n IN [mentor, client, mentorship, item] | {id: elementId(n), was: properties(n)}] AS before
SET mentor.leftOn = '2027-01-01', client.kind = 'PERSON', client.name = '陈静',
  client.externalId = 'everything filled', client.birthYear = 1970, client.leftOn = '2027-01-01', client.erasedOn = '2027-01-01',
  mentorship.form = 'SHADOWING', mentorship.note = 'everything filled', mentorship.to = '2027-01-01',
  item.verifiedOn = '2026-06-01', item.reviewBy = '2027-01-01', item.retiredOn = '2027-01-01'
CREATE (report:Employee:Manager {id: 'mgr-everything-filled', name: 'Everything Filled', version: 1})-[:REPORTS_TO {from: '2026-06-01'}]->(mentor),
  (client)-[made:REFERRED {on: '2026-06-01'}]->(friend), (friend)-[received:REFERRED {on: '2026-06-01'}]->(client),
  (client)-[related:RELATED_TO {kind: 'PARTNER', from: '2026-06-01'}]->(friend),
  (trainee)-[endorsed:ENDORSED {at: '2026-06-01T08:00:00.000Z'}]->(item),
  (client)-[:GAVE]->(score:SatisfactionScore {id: 'sat-everything-filled', on: '2026-06-01', score: 8.0})-[:ABOUT]->(mentor),
  (plan:MentoringPlan {id: 'pln-everything-filled', method: 'STABLE', madeAt: '2026-06-01T08:00:00.000Z', madeBy: $mentor})-[:PROPOSES {rank: 1}]->(mentorship),
  (mentor)-[:GUIDES]->(proposal:Mentorship {id: '${proposed}', status: 'PROPOSED', form: 'ONE_TO_ONE', proposedOn: '2026-06-30', proposedBy: $mentor,
    sortOn: '2026-06-30', version: 1})-[:TRAINS]->(trainee)
RETURN before, [r IN [made, received, related, endorsed] | elementId(r)] AS ties, [n IN [report, score, plan, proposal] | elementId(n)] AS nodes`;

/**
 * Fills every field of these that the demo institution leaves open, and what one mentorship cannot have at once in a
 * second, proposed one. Gives its id, and how all is taken back.
 */
export async function everythingFilled(
  { driver }: Database,
  asked: Asked,
): Promise<{ readonly proposed: string; readonly takeBack: () => Promise<unknown> }> {
  const { records } = await driver.executeQuery(filling, { ...asked });
  if (records.length !== 1) throw new Error("What is to be filled is not there.");
  const made = records[0]!.toObject();
  const takeBack = () =>
    driver.executeQuery(
      `CALL () { UNWIND $before AS one MATCH (n) WHERE elementId(n) = one.id SET n = one.was }
       CALL () { MATCH ()-[r]->() WHERE elementId(r) IN $ties DELETE r }
       CALL () { MATCH (n) WHERE elementId(n) IN $nodes DETACH DELETE n }`,
      made,
    );
  return { proposed, takeBack };
}
