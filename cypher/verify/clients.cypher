// Clients without an id or version, or of no known kind.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Client)
WHERE n.id IS NULL OR coalesce(n.version, 0) < 1 OR NOT coalesce(n.kind, '') IN ['PERSON', 'COMPANY']
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
