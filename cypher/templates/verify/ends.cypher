// Relationships between the wrong kinds of things, or of a type that nothing declares.
// @piece type   WHEN '«TYPE»' THEN «ends»
// @piece ends a:«From» AND b:«To»
// @piece or «one» OR «other»
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a)-[r]->(b)
WHERE NOT CASE type(r)
«types»
  ELSE false END
WITH coalesce(a.id, elementId(a)) + ' ' + type(r) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
