// Publishes a knowledge item of the viewer's own.
// @write
// @param key map
// @param input map
// @param topicIds [id]
// @param id id
// @param now instant
// @gives refusals [map]
// @gives knowledgeItem id?
// @hits 60
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (author:Manager {id: key.viewer.id})
WITH input, author, COLLECT { UNWIND $in.topicIds AS wanted MATCH (topic:Topic {id: wanted}) RETURN topic } AS topics
WITH input, author, topics, [refusal IN [
  CASE WHEN author IS NULL THEN {code: 'FORBIDDEN'} END,
  CASE WHEN size(topics) < size($in.topicIds) THEN {code: 'NOT_FOUND', path: 'topicIds'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (author)-[:AUTHORED]->(item:KnowledgeItem {
    id: $in.id, title: input.title, body: input.body, kind: input.kind, createdAt: $in.now, reviewBy: input.reviewBy, version: 1
  })
  FOREACH (topic IN topics | CREATE (item)-[:ABOUT]->(topic))
)
RETURN refusals, $in.id AS knowledgeItem
