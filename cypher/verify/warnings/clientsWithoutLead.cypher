// Clients whom nobody leads today.
// @read
// @scan the whole graph is verified
// @param today date
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Client)
WHERE n.leftOn IS NULL AND NOT EXISTS { MATCH (:Manager)-[serves:SERVES {role: 'LEAD'}]->(n) WHERE holdsOn(serves, $in.today) }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
