// Proposes a mentorship when no hard rule excludes the pair. Locks first the profile, which owns the capacity, then both people in
// the order of their ids: the trainee owns "one open mentorship", and no two proposals wait for each other. The lock is a property set to
// its own value: it counts up no version that others rely on (to remove a property that is not there takes no lock).
// @write
// @param key map
// @param input map
// @param rules map
// @param id id
// @param today date
// @gives refusals [map]
// @gives mentorship id?
// @hits 600
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentor:Manager {id: input.mentorId})
OPTIONAL MATCH (trainee:Manager {id: input.traineeId})
OPTIONAL MATCH (mentor)-[:OFFERS]->(profile:MentorProfile)
WITH key, input, mentor, trainee, profile ORDER BY profile.id LIMIT 1
SET profile.id = profile.id
WITH key, input, mentor, trainee, profile
CALL (mentor, trainee) {
  UNWIND [mentor, trainee] AS person
  WITH person ORDER BY person.id
  SET person.id = person.id
}
WITH key, input, mentor, trainee, profile,
  placesTaken(mentor) AS places,
  COLLECT {
    UNWIND range(0, size(input.topics) - 1) AS at
    OPTIONAL MATCH (topic:Topic {id: input.topics[at].topicId})
    RETURN {
      path: 'topics.' + toString(at), isKnown: topic IS NOT NULL, target: input.topics[at].targetLevel,
      has: levelToday(trainee, topic), teacherHas: levelToday(mentor, topic)
    }
  } AS aims
WITH key, input, mentor, trainee, [refusal IN [
  CASE WHEN mentor IS NULL THEN {code: 'NOT_FOUND', path: 'mentorId'}
    ELSE absence(mentor, 'mentorId') END,
  CASE WHEN trainee IS NULL THEN {code: 'NOT_FOUND', path: 'traineeId'}
    ELSE absence(trainee, 'traineeId') END,
  CASE WHEN mentor IS NOT NULL AND trainee IS NOT NULL AND NOT (key.viewer.hr OR (key.viewer.manages AND (
    key.viewer.id IN [mentor.id, trainee.id] OR worksUnder(trainee)
  ))) THEN {code: 'FORBIDDEN'} END,
  CASE WHEN mentor.id = trainee.id THEN {code: 'NOT_ELIGIBLE', path: 'traineeId', name: 'SAME_PERSON'}
    WHEN areInLine(mentor, trainee)
    THEN {code: 'NOT_ELIGIBLE', path: 'traineeId', name: 'REPORTING_LINE'} END,
  CASE WHEN mentor IS NOT NULL AND NOT coalesce(profile.active, false)
    THEN {code: 'NOT_ELIGIBLE', path: 'mentorId', name: 'NO_ACTIVE_PROFILE'}
    WHEN places >= profile.capacity THEN {code: 'NO_CAPACITY', path: 'mentorId', count: profile.capacity} END,
  CASE WHEN profile.active AND size(profile.formats) > 0 AND NOT input.form IN profile.formats
    THEN {code: 'NOT_ELIGIBLE', path: 'form', name: 'FORM_NOT_OFFERED'} END,
  CASE WHEN hasOpenMentorship(trainee)
    THEN {code: 'HAS_OPEN_MENTORSHIP', path: 'traineeId'} END,
  CASE WHEN EXISTS {
    MATCH (mentor)-[:GUIDES]->(past:Mentorship)-[:TRAINS]->(trainee)
    WHERE wasRefused(past)
  } THEN {code: 'NOT_ELIGIBLE', path: 'traineeId', name: 'RECENTLY_REFUSED'} END,
  CASE WHEN all(aim IN aims WHERE aim.isKnown) AND mentor IS NOT NULL AND trainee IS NOT NULL
    AND none(aim IN aims WHERE aim.teacherHas >= $in.rules.leastLevel AND aim.teacherHas > aim.has)
    THEN {code: 'NOT_ELIGIBLE', path: 'topics', name: 'NOTHING_TO_TEACH'} END
] + [aim IN aims | CASE
  WHEN NOT aim.isKnown THEN {code: 'NOT_FOUND', path: aim.path + '.topicId'}
  WHEN aim.target <= aim.has THEN {code: 'INVALID', path: aim.path + '.targetLevel', name: '> ' + toString(aim.has)} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (key, input, mentor, trainee, refusals) {
  UNWIND CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END AS _
  CREATE (mentor)-[:GUIDES]->(mentorship:Mentorship {
    id: $in.id, status: 'PROPOSED', form: input.form, note: input.note, proposedOn: $in.today, proposedBy: key.viewer.id,
    sortOn: $in.today, version: 1
  })-[:TRAINS]->(trainee)
  WITH input, mentorship
  UNWIND input.topics AS aim
  WITH mentorship, aim ORDER BY aim.topicId
  MATCH (topic:Topic {id: aim.topicId})
  CREATE (mentorship)-[:AIMS_AT {targetLevel: aim.targetLevel}]->(topic)
}
RETURN refusals, $in.id AS mentorship
