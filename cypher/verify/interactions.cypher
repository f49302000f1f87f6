// Contacts without an id, instant, channel, manager or client, one each.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Interaction)
WHERE n.id IS NULL OR n.at IS NULL OR n.channel IS NULL OR COUNT { (:Manager)-[:HELD]->(n) } <> 1 OR COUNT { (n)-[:WITH]->(:Client) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
