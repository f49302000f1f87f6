// Ids of all managers, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (m:Manager)
WHERE m.id IS NOT NULL
RETURN m.id AS id
ORDER BY id
