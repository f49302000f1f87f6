// Who asks, for the contenders that are not ours: a token's signature is checked once in 30 s, the graph asked for the
// viewer's reach every 5 s, as ours does.
import { jwtVerify } from "jose";

export const issuer = "knowledge-network";
const ttlMs = 5000;
const checkedMs = 30_000;
const timeZone = "Asia/Shanghai";

const reach = `MATCH (viewer:Employee {id: $in.id})
RETURN viewer.leftOn AS leftOn,
  EXISTS { MATCH (viewer)-[:OFFERS]->(profile:MentorProfile) WHERE profile.active }
    OR EXISTS { MATCH (viewer)-[:GUIDES]->(mentorship:Mentorship) WHERE mentorship.status IN ['ACTIVE', 'PROPOSED'] } AS mentors`;

const day = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
export const todayOf = () => day.format(new Date());

/**
 * Gives a function that makes the viewer of a request's `authorization`; it throws for a token that is not valid here.
 */
export function viewerOf(driver, secret) {
  const key = new TextEncoder().encode(secret);
  const known = new Map();
  const checked = new Map();
  const payloadOf = async (token) => {
    const kept = checked.get(token);
    if (kept && kept.until > performance.now()) return kept.payload;
    const { payload } = await jwtVerify(token, key, { algorithms: ["HS256"], issuer, audience: issuer });
    checked.set(token, { payload, until: performance.now() + checkedMs });
    return payload;
  };
  return async (authorization) => {
    const token = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
    const payload = await payloadOf(token);
    const name = `${payload.sub} ${payload.roles.join()}`;
    const kept = known.get(name);
    if (kept && kept.until > performance.now()) return kept.viewer;
    const session = driver.session({ defaultAccessMode: "READ" });
    const { records } = await session.run(reach, { in: { id: payload.sub } }).finally(() => session.close());
    const leftOn = records[0]?.get("leftOn");
    if (!records[0] || (leftOn && leftOn <= todayOf())) throw new Error("The token speaks for nobody who works here.");
    const isAny = (...roles) => roles.some((role) => payload.roles.includes(role));
    const viewer = {
      id: payload.sub,
      roles: payload.roles,
      mentors: records[0].get("mentors"),
      allClients: isAny("ANALYST", "HR", "COMPLIANCE"),
      allDealings: isAny("ANALYST", "COMPLIANCE"),
      allIdentities: isAny("COMPLIANCE"),
    };
    known.set(name, { viewer, until: performance.now() + ttlMs });
    return viewer;
  };
}
