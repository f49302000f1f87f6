// Ids of all mentoring plans, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (p:MentoringPlan)
WHERE p.id IS NOT NULL
RETURN p.id AS id
ORDER BY id
