// Changes the values given of an item that the viewer wrote; whoever verified it has not seen this, so that is taken back.
// @write
// @param key map
// @param input map
// @param values map
// @param topicIds [id]?
// @gives refusals [map]
// @gives knowledgeItem id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (item:KnowledgeItem {id: input.itemId})
SET item.version = item.version + 1
WITH key, input, item, COLLECT { UNWIND $in.topicIds AS wanted MATCH (topic:Topic {id: wanted}) RETURN topic } AS topics
WITH item, topics, [refusal IN [
  CASE WHEN item IS NULL THEN {code: 'NOT_FOUND', path: 'itemId'}
    WHEN NOT wrote(key.viewer.id, item) THEN {code: 'FORBIDDEN'}
    WHEN isRetired(item) THEN {code: 'NOT_OPEN', path: 'itemId'} END,
  CASE WHEN isStale(item, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN size(topics) < size($in.topicIds) THEN {code: 'NOT_FOUND', path: 'topicIds'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (item, topics, refusals) {
  WITH * WHERE size(refusals) = 0
  SET item += $in.values, item.verifiedOn = null
  WITH item, topics WHERE size(topics) > 0
  OPTIONAL MATCH (item)-[old:ABOUT]->(:Topic)
  WITH item, topics, collect(old) AS before
  FOREACH (old IN before | DELETE old)
  FOREACH (topic IN topics | CREATE (item)-[:ABOUT]->(topic))
}
RETURN refusals, item.id AS knowledgeItem
