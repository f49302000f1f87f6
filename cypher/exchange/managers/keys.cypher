// Ids of all managers, in order.
// @read
// @gives id string
MATCH (m:Manager)
WHERE m.id IS NOT NULL
RETURN m.id AS id
ORDER BY id
