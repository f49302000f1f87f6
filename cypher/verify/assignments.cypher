// Assignments of clients without a known role.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[r:SERVES]->(b:Client)
WHERE NOT coalesce(r.role, '') IN ['LEAD', 'BACKUP']
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
