// Managers who have not left and work nowhere today.
// @read
// @scan the whole graph is verified
// @param today date
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Manager)
WHERE isCurrentOn(n, $in.today) AND NOT EXISTS { MATCH (n)-[post:WORKS_AT]->(:Branch) WHERE holdsOn(post, $in.today) }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
