// Ids of all «things», in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:«Label»)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id
