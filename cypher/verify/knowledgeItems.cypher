// Knowledge items without an id, title, instant, version, author, or of no known kind.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:KnowledgeItem)
WHERE n.id IS NULL OR n.title IS NULL OR n.createdAt IS NULL OR coalesce(n.version, 0) < 1 OR NOT coalesce(n.kind, '') IN ['CASE', 'GUIDE', 'REGULATION', 'MARKET', 'LESSON'] OR COUNT { (:Manager)-[:AUTHORED]->(n) } <> 1
WITH coalesce(n.id, elementId(n)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
