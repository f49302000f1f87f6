// Ids of all branches, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (b:Branch)
WHERE b.id IS NOT NULL
RETURN b.id AS id
ORDER BY id
