// Ids of all mentorships, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (m:Mentorship)
WHERE m.id IS NOT NULL
RETURN m.id AS id
ORDER BY id
