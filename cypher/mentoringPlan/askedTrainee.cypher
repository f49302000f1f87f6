// A trainee for whom mentors are looked for, as far as the viewer may ask for them.
// @read
// @param key map
// @param id id
// @gives mayAsk boolean
// @gives isHere boolean
// @gives hasOpenMentorship boolean
// @gives goals [map]
// @hits 800
WITH $in.key AS key
MATCH (trainee:Manager {id: $in.id})
WHERE seesDirectory(trainee)
RETURN asksFor(trainee) AS mayAsk, isHere(trainee) AS isHere, hasOpenMentorship(trainee) AS hasOpenMentorship, openGoals(trainee) AS goals
