// All grades that these managers held.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (m:Manager {id: owner})-[h:HELD_GRADE]->(:Grade)
RETURN m.id AS manager, h.from AS from, h.to AS to
