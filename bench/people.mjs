// Who asks, and about whom: drawn once with a fixed seed, the same for every contender. Client managers who lead nobody
// (a rule over a chain of superiors of any length cannot be said in the peers' languages) and analysts without clients,
// three to one.
import { SignJWT } from "jose";
import { issuer } from "./viewer.mjs";

const managers = `MATCH (m:Manager)
WHERE $today < coalesce(m.leftOn, '9999') AND COUNT { (m)-[s:SERVES]->() WHERE $today < coalesce(s.to, '9999') } >= 10
  AND NOT EXISTS { (m)<-[l:REPORTS_TO]-() WHERE $today < coalesce(l.to, '9999') }
RETURN m.id AS id, m.name AS name, COLLECT { MATCH (m)-[s:SERVES]->(c:Client) WHERE s.from <= $today AND $today < coalesce(s.to, '9999') RETURN DISTINCT c.id } AS clients,
  COLLECT { MATCH (m)-[s:SERVES]->(c:Client) WHERE s.from <= $today AND $today < coalesce(s.to, '9999') AND c.leftOn IS NULL RETURN DISTINCT c.id } AS present,
  EXISTS { (m)-[:GUIDES]->(p:Mentorship {status: 'ACTIVE'}) } AS trains`;
const analysts = `MATCH (m:Manager) WHERE $today < coalesce(m.leftOn, '9999') AND NOT EXISTS { (m)-[:SERVES]->() } AND NOT EXISTS { (m)-[:GUIDES]->() }
  AND NOT EXISTS { (m)-[:OFFERS]->() } AND NOT EXISTS { (m)<-[:REPORTS_TO]-() }
RETURN m.id AS id ORDER BY id LIMIT 20`;

/** Who is three ties of advice away: how far apart two people are must not grow with the bank. */
const afar = `UNWIND $ids AS id MATCH (m:Manager {id: id})
RETURN id, COLLECT { MATCH (m) ((:Manager)-[:ASKED_ADVICE]-(:Manager)){3} (other:Manager) WHERE other <> m AND $today < coalesce(other.leftOn, '9999') RETURN DISTINCT other.id ORDER BY other.id } AS others`;

const topics = "MATCH (t:Topic) RETURN t.name AS name ORDER BY name";

/** Numbers from 0 up to `below`, the same every time (mulberry32). */
export function chanceOf(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Fisher and Yates. */
export function shuffled(list, chance) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = chance(at + 1);
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/**
 * `managers` and `mentors` with their clients and tokens (200 at most of each), whom managers can be introduced to
 * (`afar`), `analysts` with their tokens, names of `topics`.
 */
export async function drawPeople(driver, today, secret, seed = 7) {
  const chance = chanceOf(seed);
  const rows = async (text, more) =>
    (await driver.executeQuery(text, { today, ...more }, { routing: "READ" })).records.map((row) => row.toObject());
  const token = (id, role) =>
    new SignJWT({ roles: [role] })
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(id)
      .setIssuer(issuer)
      .setAudience(issuer)
      .setIssuedAt()
      .setExpirationTime("24h")
      .sign(new TextEncoder().encode(secret));
  const withToken = (role) => async (one) => ({ ...one, role, token: await token(one.id, role) });
  const everyone = (await rows(managers)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = (list) => Promise.all(shuffled(list, chance).slice(0, 200).map(withToken("MANAGER")));
  const asking = await drawn(everyone);
  const others = new Map((await rows(afar, { ids: asking.map(({ id }) => id) })).map((one) => [one.id, one.others]));
  const introduced = chanceOf(seed);
  const some = (list) => list[introduced(list.length)];
  return {
    managers: asking.map((one) => ({ ...one, afar: some(others.get(one.id)) })),
    mentors: await drawn(everyone.filter(({ trains }) => trains)),
    analysts: await Promise.all((await rows(analysts)).map(withToken("ANALYST"))),
    topics: (await rows(topics)).map(({ name }) => name),
  };
}
