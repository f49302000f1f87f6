// Notes that the viewer asked a colleague for advice.
// @write
// @param key map
// @param input map
// @param id id
// @param firstAt instant
// @param lastAt instant
// @param lastOn date
// @gives refusals [map]
// @gives seeker id?
// @gives adviser id?
// @gives colleague id?
// @hits 30
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (seeker:Employee {id: key.viewer.id})
OPTIONAL MATCH (adviser:Employee {id: input.adviserId})
OPTIONAL MATCH (topic:Topic {id: input.topicId})
WITH input, seeker, adviser, topic, [refusal IN [
  CASE WHEN seeker IS NULL THEN {code: 'FORBIDDEN'}
    WHEN adviser IS NULL THEN {code: 'NOT_FOUND', path: 'adviserId'}
    WHEN adviser = seeker THEN {code: 'SELF', path: 'adviserId'}
    WHEN adviser.leftOn <= $in.lastOn THEN {code: 'HAS_LEFT', path: 'adviserId'}
    WHEN $in.lastOn < adviser.hiredOn THEN {code: 'NOT_BEGUN', path: 'adviserId'} END,
  CASE WHEN input.topicId IS NOT NULL AND topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (seeker)-[:ASKED_ADVICE {
    id: $in.id, topicId: topic.id, times: input.times, firstAt: $in.firstAt, lastAt: $in.lastAt
  }]->(adviser)
)
RETURN refusals, seeker.id AS seeker, adviser.id AS adviser, adviser.id AS colleague
