// Who offers to mentor and knows what a trainee wants to learn at `leastLevel` or more, if the viewer may ask for the trainee. With
// `withInactive` also those who take no new trainees.
// @read
// @param key map
// @param id id
// @param leastLevel int
// @param withInactive boolean
// @gives id id
// @gives place map?
// @gives isActive boolean
// @gives capacity int
// @gives taken int
// @gives skills [map]
// @gives ratings [map]
// @hits 30000
WITH $in.key AS key
MATCH (trainee:Manager {id: $in.id})
WHERE asksFor(trainee)
MATCH (trainee)-[want:WANTS_SKILL]->(topic:Topic)
WHERE isOpenGoal(want)
MATCH (topic)<-[skill:HAS_SKILL]-(mentor:Manager)
WHERE skill.level >= $in.leastLevel AND holdsOn(skill, key.viewer.today) AND isHere(mentor)
WITH DISTINCT key, mentor
MATCH (mentor)-[:OFFERS]->(profile:MentorProfile)
WHERE $in.withInactive OR profile.active
RETURN mentor.id AS id, placeOf(mentor) AS place, profile.active AS isActive, profile.capacity AS capacity, placesTaken(mentor) AS taken,
  knows(mentor) AS skills, ratingsOf(mentor) AS ratings
