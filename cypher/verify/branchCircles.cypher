// Branches that are part of themselves, or of two others.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Branch)
WHERE EXISTS { MATCH (n)-[:PART_OF*1..]->(n) } OR COUNT { (n)-[:PART_OF]->() } > 1
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
