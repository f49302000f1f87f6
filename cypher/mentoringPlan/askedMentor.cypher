// A mentor for whom trainees are looked for, as far as the viewer may ask for them.
// @read
// @param key map
// @param id id
// @gives mayAsk boolean
// @gives isHere boolean
// @gives isActive boolean
// @gives capacity int
// @gives taken int
// @gives skills [map]
// @gives ratings [map]
// @hits 1500
WITH $in.key AS key
MATCH (mentor:Manager {id: $in.id})
WHERE seesDirectory(mentor)
OPTIONAL MATCH (mentor)-[:OFFERS]->(profile:MentorProfile)
WITH key, mentor, profile ORDER BY profile.id LIMIT 1
RETURN asksFor(mentor) AS mayAsk, isHere(mentor) AS isHere, coalesce(profile.active, false) AS isActive,
  coalesce(profile.capacity, 0) AS capacity, placesTaken(mentor) AS taken, knows(mentor) AS skills, ratingsOf(mentor) AS ratings
