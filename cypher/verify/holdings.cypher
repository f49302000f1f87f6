// Holdings without an id, a client and a product, one each, or closed before they were opened.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Holding)
WHERE n.id IS NULL OR COUNT { (:Client)-[:HOLDS]->(n) } <> 1 OR COUNT { (n)-[:OF]->(:Product) } <> 1 OR n.openedOn > n.closedOn
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
