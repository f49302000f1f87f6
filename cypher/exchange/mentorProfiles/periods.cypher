// The mentor profiles of these managers.
// @read
// @param owners [string]
// @gives id string
// @gives manager string
UNWIND $in.owners AS owner
MATCH (m:Manager {id: owner})-[:OFFERS]->(p:MentorProfile)
RETURN p.id AS id, m.id AS manager
