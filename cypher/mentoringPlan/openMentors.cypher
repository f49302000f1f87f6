// Who takes new trainees, how many in all, what they know today, and how they were rated.
// @read
// @param key map
// @scan it is everybody who offers to mentor
// @gives mentor id
// @gives capacity int
// @gives skills [map]
// @gives ratings [map]
WITH $in.key AS key
MATCH (profile:MentorProfile)<-[:OFFERS]-(mentor:Manager)
WHERE profile.active AND isHere(mentor)
RETURN mentor.id AS mentor, profile.capacity AS capacity, knows(mentor) AS skills, ratingsOf(mentor) AS ratings
