// Mentors who work today in a branch or below it, with the places that they offer and those that are taken.
// @read
// @param key map
// @param branchId id
// @gives mentor id
// @gives capacity int
// @gives taken int
// @hits 60000
WITH $in.key AS key
MATCH (:Branch {id: $in.branchId})<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(mentor:Manager)-[:OFFERS]->(profile:MentorProfile)
WHERE holdsOn(post, key.viewer.today) AND isHere(mentor) AND plansFor(mentor)
RETURN mentor.id AS mentor, CASE WHEN profile.active THEN profile.capacity ELSE 0 END AS capacity, placesTaken(mentor) AS taken ORDER BY mentor
