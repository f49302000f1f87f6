// Grades without an id, name or rank of 0 to 1000.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Grade)
WHERE n.id IS NULL OR n.name IS NULL OR NOT coalesce(n.rank, -1) IN range(0, 1000)
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
