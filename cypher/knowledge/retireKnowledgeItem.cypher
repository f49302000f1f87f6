// Withdraws an item, from today on: its author, someone above the author, or ADMIN.
// @write
// @param key map
// @param input map
// @param isAdmin boolean
// @param today date
// @gives refusals [map]
// @gives knowledgeItem id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (item:KnowledgeItem {id: input.itemId})
SET item.version = item.version + 1
WITH key, input, item
WITH item, [refusal IN [
  CASE WHEN item IS NULL THEN {code: 'NOT_FOUND', path: 'itemId'}
    WHEN NOT ($in.isAdmin OR wrote(key.viewer.id, item) OR leadsAuthor(item)) THEN {code: 'FORBIDDEN'}
    WHEN item.retiredOn IS NOT NULL THEN {code: 'NOT_OPEN', path: 'itemId'} END,
  CASE WHEN isStale(item, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET item.retiredOn = $in.today)
RETURN refusals, item.id AS knowledgeItem
