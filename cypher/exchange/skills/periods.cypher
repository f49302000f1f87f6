// All versions of these skills, each named by the ids of its manager and topic, with a space between.
// @read
// @param owners [string]
// @gives id string
// @gives manager string
// @gives topic string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
WITH split(owner, ' ') AS ids
MATCH (m:Manager {id: ids[0]})
MATCH (t:Topic {id: ids[1]})
MATCH (m)-[s:HAS_SKILL]->(t)
RETURN s.id AS id, m.id AS manager, t.id AS topic, s.from AS from, s.to AS to
