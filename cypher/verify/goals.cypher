// Goals without a level of 1 to 5.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[r:WANTS_SKILL]->(b:Topic)
WHERE NOT coalesce(r.targetLevel, 0) IN range(1, 5)
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
