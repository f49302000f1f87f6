// Keys of all assignments of clients to managers, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
MATCH (m:Manager)-[s:SERVES]->(c:Client)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, c.id AS client, s.role AS role, s.from AS from
ORDER BY manager, client, role, coalesce(from, '')
