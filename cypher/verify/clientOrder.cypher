// Clients whose place in the order of names does not follow their name.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Client)
WHERE n.sortName IS NULL OR n.sortName <> coalesce(n.name, '')
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
