// Ids of all products, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (p:Product)
WHERE p.id IS NOT NULL
RETURN p.id AS id
ORDER BY id
