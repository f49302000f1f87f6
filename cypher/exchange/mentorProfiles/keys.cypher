// Ids of all mentor profiles, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (p:MentorProfile)
WHERE p.id IS NOT NULL
RETURN p.id AS id
ORDER BY id
