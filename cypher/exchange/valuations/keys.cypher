// Ids of all valuations, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (v:Valuation)
WHERE v.id IS NOT NULL
RETURN v.id AS id
ORDER BY id
