// All reporting lines of these managers.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (m:Manager {id: owner})-[r:REPORTS_TO]->(:Employee)
RETURN m.id AS manager, r.from AS from, r.to AS to
