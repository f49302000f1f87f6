// Ids of all satisfaction scores, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (s:SatisfactionScore)
WHERE s.id IS NOT NULL
RETURN s.id AS id
ORDER BY id
