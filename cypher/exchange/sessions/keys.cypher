// Ids of all mentoring sessions, in order.
// @read
// @gives id string
MATCH (s:MentoringSession)
WHERE s.id IS NOT NULL
RETURN s.id AS id
ORDER BY id
