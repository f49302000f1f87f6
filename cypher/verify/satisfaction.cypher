// Scores of satisfaction without an id, day, client, manager, or score of 0 to 10.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:SatisfactionScore)
WHERE n.id IS NULL OR n.on IS NULL OR NOT 0 <= coalesce(n.score, -1) <= 10 OR COUNT { (:Client)-[:GAVE]->(n) } <> 1 OR COUNT { (n)-[:ABOUT]->(:Manager) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
