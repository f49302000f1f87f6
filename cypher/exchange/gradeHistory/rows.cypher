// Grades held with these keys, as rows of grade_history.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives grade string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})-[h:HELD_GRADE]->(g:Grade)
WHERE coalesce(h.from, '') = coalesce(key.from, '')
RETURN m.id AS manager, g.id AS grade, h.from AS from, h.to AS to
