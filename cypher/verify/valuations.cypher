// Valuations without an id, day, holding, whole amount, or currency of three letters.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Valuation)
WHERE n.id IS NULL OR n.on IS NULL OR n.amountMinor IS NULL OR NOT coalesce(n.currency, '') =~ '[A-Z]{3}' OR toInteger(n.amountMinor) <> n.amountMinor OR COUNT { (:Holding)-[:VALUED]->(n) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
