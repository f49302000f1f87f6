// Keys of all endorsements, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives item string
MATCH (m:Manager)-[:ENDORSED]->(i:KnowledgeItem)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, i.id AS item
ORDER BY manager, item
