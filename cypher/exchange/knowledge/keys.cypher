// Ids of all knowledge items, in order.
// @read
// @gives id string
MATCH (i:KnowledgeItem)
WHERE i.id IS NOT NULL
RETURN i.id AS id
ORDER BY id
