// Mentor profiles with these ids, as rows of mentor_profiles.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives capacity int
// @gives formats [string]?
// @gives note string?
// @gives active boolean
UNWIND $in.keys AS key
MATCH (m:Manager)-[:OFFERS]->(p:MentorProfile {id: key.id})
RETURN p.id AS id, m.id AS manager, p.capacity AS capacity, p.formats AS formats, p.note AS note, p.active AS active
