// Ids of all grades, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (g:Grade)
WHERE g.id IS NOT NULL
RETURN g.id AS id
ORDER BY id
