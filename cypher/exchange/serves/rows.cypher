// Assignments with these keys, as rows of serves.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})
MATCH (c:Client {id: key.client})
MATCH (m)-[s:SERVES {role: key.role}]->(c)
WHERE coalesce(s.from, '') = coalesce(key.from, '')
RETURN m.id AS manager, c.id AS client, s.role AS role, s.from AS from, s.to AS to
