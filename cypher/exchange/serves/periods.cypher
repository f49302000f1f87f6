// All periods in which these clients had a LEAD.
// @read
// @param owners [string]
// @gives manager string
// @gives client string
// @gives role string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (c:Client {id: owner})<-[s:SERVES {role: 'LEAD'}]-(m:Manager)
RETURN m.id AS manager, c.id AS client, s.role AS role, s.from AS from, s.to AS to
