// Who wants to learn what a mentor knows at `leastLevel` or more, if the viewer may ask for the mentor. With `withBusy` also those who
// have an open mentorship.
// @read
// @param key map
// @param id id
// @param leastLevel int
// @param withBusy boolean
// @gives id id
// @gives place map?
// @gives hasOpenMentorship boolean
// @gives goals [map]
// @hits 30000
WITH $in.key AS key
MATCH (mentor:Manager {id: $in.id})
WHERE asksFor(mentor)
MATCH (mentor)-[skill:HAS_SKILL]->(topic:Topic)
WHERE skill.level >= $in.leastLevel AND holdsOn(skill, key.viewer.today)
MATCH (topic)<-[want:WANTS_SKILL]-(trainee:Manager)
WHERE isOpenGoal(want) AND isHere(trainee)
WITH DISTINCT key, trainee
WITH key, trainee, hasOpenMentorship(trainee) AS hasOpenMentorship
WHERE $in.withBusy OR NOT hasOpenMentorship
RETURN trainee.id AS id, placeOf(trainee) AS place, hasOpenMentorship, openGoals(trainee) AS goals
