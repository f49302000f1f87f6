// Branches without an id or name, or of no known kind.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Branch)
WHERE n.id IS NULL OR n.name IS NULL OR NOT coalesce(n.kind, '') IN ['HEAD_OFFICE', 'BRANCH', 'SUB_BRANCH']
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
