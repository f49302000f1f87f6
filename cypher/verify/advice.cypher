// Advice without an id of its own, or asked less than once.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[r:ASKED_ADVICE]->(b:Manager)
WHERE NOT coalesce(r.id, '') STARTS WITH 'adv-' OR coalesce(r.times, 1) < 1 OR r.firstAt > r.lastAt
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
