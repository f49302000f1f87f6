// Things whose id does not begin with the three letters of their kind.
// @piece kind     WHEN n:«Label» THEN '«prefix»-'
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n)
WITH n, CASE
«kinds»
    ELSE '' END AS prefix
WHERE NOT coalesce(n.id, '') STARTS WITH prefix
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
