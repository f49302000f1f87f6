// Ids of all versions of skills, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (:Manager)-[s:HAS_SKILL]->(:Topic)
WHERE s.id IS NOT NULL
RETURN s.id AS id
ORDER BY id
