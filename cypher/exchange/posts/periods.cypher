// All posts of these managers.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (m:Manager {id: owner})-[w:WORKS_AT]->(:Branch)
RETURN m.id AS manager, w.from AS from, w.to AS to
