// Ids of all mentoring sessions, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (s:MentoringSession)
WHERE s.id IS NOT NULL
RETURN s.id AS id
ORDER BY id
