// Holdings that were valued in two currencies.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Holding)-[:VALUED]->(valuation:Valuation)
WITH n, count(DISTINCT valuation.currency) AS currencies
WHERE currencies > 1
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
