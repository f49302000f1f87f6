// Makes or changes the viewer's own mentor profile. A capacity below the places taken is allowed: nobody new comes until some are free.
// Locks the profile, then the person, who owns "one profile": setting a property to its own value takes the write lock and changes nothing.
// @write
// @param key map
// @param input map
// @param id id
// @gives refusals [map]
// @gives profile id?
// @hits 140
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (owner:Manager {id: key.viewer.id})
OPTIONAL MATCH (owner)-[:OFFERS]->(known:MentorProfile)
WITH key, input, owner, known ORDER BY known.id LIMIT 1
SET known.id = known.id
SET owner.id = owner.id
WITH key, input, owner, CASE WHEN owner IS NULL THEN [{code: 'FORBIDDEN'}] ELSE [] END AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND NOT EXISTS { MATCH (owner)-[:OFFERS]->(:MentorProfile) } THEN [1] ELSE [] END |
  CREATE (owner)-[:OFFERS]->(:MentorProfile {id: $in.id})
)
WITH input, owner, refusals
OPTIONAL MATCH (owner)-[:OFFERS]->(profile:MentorProfile)
WITH input, refusals, profile ORDER BY profile.id LIMIT 1
SET profile += input {.capacity, .formats, .note, .active}
RETURN refusals, profile.id AS profile
