// Keys of all clients met in mentoring sessions, in order.
// @read
// @scan an export takes everything
// @gives session string
// @gives client string
MATCH (s:MentoringSession)-[:MET_WITH]->(c:Client)
WHERE s.id IS NOT NULL
RETURN s.id AS session, c.id AS client
ORDER BY session, client
