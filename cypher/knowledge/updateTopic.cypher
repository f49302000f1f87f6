// Changes the values given of a topic and, with broaderIds, what it is part of. The topics are locked: they own "no circle" together.
// @write
// @param input map
// @param values map
// @param broaderIds [id]?
// @gives refusals [map]
// @gives topic id?
// @hits 200
MERGE (topics:Invariant {id: 'topics'})
SET topics.version = coalesce(topics.version, 0) + 1
WITH $in.input AS input
OPTIONAL MATCH (topic:Topic {id: input.topicId})
WITH topic, COLLECT { UNWIND $in.broaderIds AS wanted MATCH (wider:Topic {id: wanted}) RETURN wider } AS broader
WITH topic, broader, [refusal IN [
  CASE WHEN topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'} END,
  CASE WHEN hasTopicNamed($in.values.name, topic.id) THEN {code: 'ALREADY_EXISTS', path: 'name'} END,
  CASE WHEN size(broader) < size($in.broaderIds) THEN {code: 'NOT_FOUND', path: 'broaderIds'}
    WHEN any(wider IN broader WHERE EXISTS { MATCH (wider)-[:BROADER*0..]->(topic) }) THEN {code: 'CYCLE', path: 'broaderIds'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (topic, broader, refusals) {
  WITH * WHERE size(refusals) = 0
  SET topic += $in.values
  WITH topic, broader WHERE $in.broaderIds IS NOT NULL
  OPTIONAL MATCH (topic)-[old:BROADER]->(:Topic)
  WITH topic, broader, collect(old) AS before
  FOREACH (old IN before | DELETE old)
  FOREACH (wider IN broader | CREATE (topic)-[:BROADER]->(wider))
}
RETURN refusals, topic.id AS topic
