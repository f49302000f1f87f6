// Ids of all clients, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (c:Client)
WHERE c.id IS NOT NULL
RETURN c.id AS id
ORDER BY id
