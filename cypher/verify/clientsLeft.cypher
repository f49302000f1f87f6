// Clients who have left and are still served.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Client)
WHERE n.leftOn IS NOT NULL AND EXISTS { MATCH (n)<-[serves:SERVES]-(:Manager) WHERE coalesce(serves.to, '~') > n.leftOn }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
