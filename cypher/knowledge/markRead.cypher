// Notes that the viewer has read an item; the first time counts. The item is locked first, so that one tie is made.
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
WITH item, reader, [refusal IN [
  CASE WHEN reader IS NULL THEN {code: 'FORBIDDEN'}
    WHEN item IS NULL THEN {code: 'NOT_FOUND', path: 'itemId'}
    WHEN wrote(reader.id, item) THEN {code: 'SELF', path: 'itemId'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (item, reader, refusals) {
  WITH * WHERE size(refusals) = 0
  MERGE (reader)-[read:READ]->(item)
  ON CREATE SET read.at = $in.now
}
RETURN refusals, item.id AS knowledgeItem
