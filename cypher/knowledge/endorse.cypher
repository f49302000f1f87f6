// Says that an item of someone else is good, once. The item is locked first, so that one tie is made.
// @write
// @param key map
// @param input map
// @param now instant
// @gives refusals [map]
// @gives knowledgeItem id?
// @hits 40
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (item:KnowledgeItem {id: input.itemId})
SET item.id = item.id
WITH key, input, item
OPTIONAL MATCH (reader:Manager {id: key.viewer.id})
WITH key, item, reader, [refusal IN [
  CASE WHEN reader IS NULL THEN {code: 'FORBIDDEN'}
    WHEN item IS NULL THEN {code: 'NOT_FOUND', path: 'itemId'}
    WHEN wrote(reader.id, item) THEN {code: 'SELF', path: 'itemId'}
    WHEN isRetired(item) THEN {code: 'NOT_OPEN', path: 'itemId'}
    WHEN EXISTS { MATCH (reader)-[:ENDORSED]->(item) } THEN {code: 'UNCHANGED', path: 'itemId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | CREATE (reader)-[:ENDORSED {at: $in.now}]->(item))
RETURN refusals, item.id AS knowledgeItem
