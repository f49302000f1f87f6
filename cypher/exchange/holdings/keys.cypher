// Ids of all holdings, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (h:Holding)
WHERE h.id IS NOT NULL
RETURN h.id AS id
ORDER BY id
