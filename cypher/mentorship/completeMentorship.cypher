// Completes an active mentorship: what the mentor confirms becomes a new version of the trainee's skill, with the mentorship as its
// evidence. The trainee is locked first, who owns the versions of their skills, then the mentorship.
// @write
// @param key map
// @param input map
// @param skillIds [id]
// @param today date
// @gives refusals [map]
// @gives mentorship id?
// @hits 200
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (mentor:Manager)-[:GUIDES]->(mentorship:Mentorship {id: input.mentorshipId})-[:TRAINS]->(trainee:Manager)
WITH key, input, mentor, mentorship, trainee LIMIT 1
SET trainee.id = trainee.id
SET mentorship.version = mentorship.version + 1
WITH key, input, mentor, mentorship, trainee, COLLECT {
  UNWIND range(0, size(input.levels) - 1) AS at
  OPTIONAL MATCH (mentorship)-[:AIMS_AT]->(topic:Topic {id: input.levels[at].topicId})
  RETURN {path: 'levels.' + toString(at), isAimed: topic IS NOT NULL, level: input.levels[at].level, proved: coalesce(head(COLLECT {
    MATCH (trainee)-[held:HAS_SKILL]->(topic)
    WHERE holdsOn(held, $in.today) AND held.evidence <> 'SELF'
    RETURN held.level ORDER BY held.level DESC LIMIT 1
  }), 0)}
} AS confirmed
WITH input, mentor, mentorship, trainee, [refusal IN [
  CASE WHEN mentorship IS NULL OR NOT seesMentorship(mentorship) THEN {code: 'NOT_FOUND', path: 'mentorshipId'}
    WHEN mentor.id <> key.viewer.id THEN {code: 'FORBIDDEN'}
    WHEN mentorship.status <> 'ACTIVE' THEN {code: 'NOT_OPEN', path: 'mentorshipId'} END,
  CASE WHEN isStale(mentorship, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] + [one IN confirmed | CASE
  WHEN NOT one.isAimed THEN {code: 'NOT_FOUND', path: one.path + '.topicId'}
  WHEN one.level < one.proved THEN {code: 'INVALID', path: one.path + '.level', name: '≥ ' + toString(one.proved)} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET mentorship.status = 'COMPLETED', mentorship.to = $in.today
)
WITH input, mentor, mentorship, trainee, refusals
CALL (input, mentor, mentorship, trainee, refusals) {
  UNWIND CASE WHEN size(refusals) = 0 THEN range(0, size(input.levels) - 1) ELSE [] END AS at
  WITH at, input.levels[at] AS confirmed ORDER BY confirmed.topicId
  MATCH (topic:Topic {id: confirmed.topicId})
  CALL (trainee, topic) {
    MATCH (trainee)-[held:HAS_SKILL]->(topic)
    WHERE holdsOn(held, $in.today)
    SET held.to = $in.today
  }
  CREATE (trainee)-[:HAS_SKILL {
    id: $in.skillIds[at], level: confirmed.level, from: $in.today, evidence: 'MENTORSHIP', ref: mentorship.id, confirmedBy: mentor.id
  }]->(topic)
}
RETURN refusals, mentorship.id AS mentorship
