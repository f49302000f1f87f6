// «wrong»
// @piece ids NOT coalesce(one.id, '') STARTS WITH '«prefix»-'
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:«From»)-[one:«TYPE»]->(b:«To»)
WHERE «ids»
«checks»
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
