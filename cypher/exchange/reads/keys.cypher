// Keys of all reads, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives item string
MATCH (m:Manager)-[:READ]->(i:KnowledgeItem)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, i.id AS item
ORDER BY manager, item
