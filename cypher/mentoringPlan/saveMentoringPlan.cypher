// Keeps a plan, and proposes each of its pairs, when all still keep the rules: all of it, or nothing. Locks first the profiles, which own
// the capacity, then all people, both in the order of their ids, as a single proposal does. `pairs` are {id, mentorId, traineeId, rank, of,
// aims}: `of` is how many trainees of the plan the mentor is to have.
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @param now instant
// @param rules map
// @param method string
// @param weights string
// @param pairs [map]
// @gives refusals [map]
// @gives plan id?
// @hits 2000
WITH $in.key AS key, $in.input AS input
CALL () {
  UNWIND $in.pairs AS pair
  MATCH (:Manager {id: pair.mentorId})-[:OFFERS]->(profile:MentorProfile)
  WITH DISTINCT profile ORDER BY profile.id
  SET profile.id = profile.id
  RETURN count(*) AS profiles
}
CALL () {
  UNWIND $in.pairs AS pair
  UNWIND [pair.mentorId, pair.traineeId] AS id
  WITH DISTINCT id ORDER BY id
  MATCH (person:Manager {id: id})
  SET person.id = person.id
  RETURN count(*) AS people
}
WITH key, input, COLLECT {
  UNWIND $in.pairs AS pair
  OPTIONAL MATCH (mentor:Manager {id: pair.mentorId})
  OPTIONAL MATCH (trainee:Manager {id: pair.traineeId})
  OPTIONAL MATCH (mentor)-[:OFFERS]->(profile:MentorProfile)
  WITH key, pair, mentor, trainee, head(collect(profile)) AS profile
  WITH pair, mentor, trainee, CASE
    WHEN mentor IS NULL OR trainee IS NULL THEN 'HAS_LEFT'
    WHEN NOT CASE WHEN key.viewer.hr THEN true WHEN key.viewer.manages THEN worksUnder(trainee) ELSE false END THEN 'FORBIDDEN'
    WHEN NOT (isHere(mentor) AND isHere(trainee)) THEN 'HAS_LEFT'
    WHEN NOT coalesce(profile.active, false) THEN 'NO_ACTIVE_PROFILE'
    WHEN hasOpenMentorship(trainee) THEN 'HAS_OPEN_MENTORSHIP'
    WHEN placesTaken(mentor) + pair.of > profile.capacity THEN 'NO_CAPACITY'
    WHEN areInLine(mentor, trainee) THEN 'REPORTING_LINE'
    WHEN EXISTS { MATCH (mentor)-[:GUIDES]->(past:Mentorship)-[:TRAINS]->(trainee) WHERE wasRefused(past) } THEN 'RECENTLY_REFUSED'
    WHEN NOT EXISTS {
      UNWIND pair.aims AS aim
      MATCH (topic:Topic {id: aim.topicId})
      WITH aim, levelToday(mentor, topic) AS taught, levelToday(trainee, topic) AS has
      WHERE taught >= $in.rules.leastLevel AND taught > has AND aim.targetLevel > has
      RETURN 1
    } THEN 'NOTHING_TO_TEACH' END AS rule
  WHERE rule IS NOT NULL
  RETURN CASE rule WHEN 'FORBIDDEN' THEN {code: 'FORBIDDEN'} ELSE {
    code: 'PAIR_CHANGED', path: 'planId', name: rule,
    pair: coalesce(mentor.name, pair.mentorId) + ' → ' + coalesce(trainee.name, pair.traineeId)
  } END LIMIT 50
} + CASE WHEN size($in.pairs) = 0 THEN [{code: 'NOT_FOUND', path: 'planId'}] ELSE [] END AS refusals
CALL (key, input, refusals) {
  UNWIND CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END AS _
  CREATE (plan:MentoringPlan {id: $in.id, method: $in.method, weights: $in.weights, madeAt: $in.now, madeBy: key.viewer.id})
  WITH key, input, plan
  UNWIND $in.pairs AS pair
  MATCH (mentor:Manager {id: pair.mentorId})-[:OFFERS]->(profile:MentorProfile)
  MATCH (trainee:Manager {id: pair.traineeId})
  CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {
    id: pair.id, status: 'PROPOSED', form: formOffered(profile, input.form), note: input.note,
    proposedOn: $in.today, proposedBy: key.viewer.id, sortOn: $in.today, version: 1
  })-[:TRAINS]->(trainee)
  CREATE (plan)-[:PROPOSES {rank: pair.rank}]->(mentorship)
  WITH mentorship, pair
  UNWIND pair.aims AS aim
  MATCH (topic:Topic {id: aim.topicId})
  CREATE (mentorship)-[:AIMS_AT {targetLevel: aim.targetLevel}]->(topic)
}
RETURN refusals, $in.id AS plan
