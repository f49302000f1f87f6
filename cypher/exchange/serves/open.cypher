// Assignments without an end of these managers.
// @read
// @param managers [string]
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
UNWIND $in.managers AS manager
MATCH (m:Manager {id: manager})-[s:SERVES]->(c:Client)
WHERE s.to IS NULL
RETURN m.id AS manager, c.id AS client, s.role AS role, s.from AS from
ORDER BY manager, client, role, from
