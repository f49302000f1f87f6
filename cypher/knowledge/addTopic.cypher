// Adds a topic, alone or as part of others. The topics are locked: they own "one topic per name" together.
// @write
// @param input map
// @param broaderIds [id]
// @param id id
// @gives refusals [map]
// @gives topic id?
// @hits 60
MERGE (topics:Invariant {id: 'topics'})
SET topics.version = coalesce(topics.version, 0) + 1
WITH $in.input AS input
WITH input, COLLECT { UNWIND $in.broaderIds AS wanted MATCH (topic:Topic {id: wanted}) RETURN topic } AS broader
WITH input, broader, [refusal IN [
  CASE WHEN hasTopicNamed(input.name, null) THEN {code: 'ALREADY_EXISTS', path: 'name'} END,
  CASE WHEN size(broader) < size($in.broaderIds) THEN {code: 'NOT_FOUND', path: 'broaderIds'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (topic:Topic {id: $in.id, name: input.name, nameZh: input.nameZh})
  FOREACH (wider IN broader | CREATE (topic)-[:BROADER]->(wider))
)
RETURN refusals, $in.id AS topic
