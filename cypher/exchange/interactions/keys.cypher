// Ids of all interactions, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (i:Interaction)
WHERE i.id IS NOT NULL
RETURN i.id AS id
ORDER BY id
