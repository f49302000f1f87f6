// Skills without an id, a level of 1 to 5, or known evidence.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[r:HAS_SKILL]->(b:Topic)
WHERE NOT coalesce(r.id, '') STARTS WITH 'skl-' OR NOT coalesce(r.level, 0) IN range(1, 5) OR NOT coalesce(r.evidence, 'SELF') IN ['SELF', 'CONFIRMED', 'EXAM', 'CERTIFICATE', 'MENTORSHIP']
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
