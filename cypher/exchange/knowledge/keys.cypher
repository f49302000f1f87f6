// Ids of all knowledge items, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (i:KnowledgeItem)
WHERE i.id IS NOT NULL
RETURN i.id AS id
ORDER BY id
