// Ids of all topics, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (t:Topic)
WHERE t.id IS NOT NULL
RETURN t.id AS id
ORDER BY id
