// Ids of all mentorships, in order.
// @read
// @gives id string
MATCH (m:Mentorship)
WHERE m.id IS NOT NULL
RETURN m.id AS id
ORDER BY id
