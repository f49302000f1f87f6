// Finds an item right, today: someone above its author, or an expert in its topic, never the author.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives knowledgeItem id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (item:KnowledgeItem {id: input.itemId})
SET item.version = item.version + 1
WITH key, input, item
WITH input, item, [refusal IN [
  CASE WHEN item IS NULL THEN {code: 'NOT_FOUND', path: 'itemId'}
    WHEN wrote(key.viewer.id, item) THEN {code: 'SELF', path: 'itemId'}
    WHEN NOT (leadsAuthor(item) OR isExpertIn(item)) THEN {code: 'FORBIDDEN'}
    WHEN isRetired(item) THEN {code: 'NOT_OPEN', path: 'itemId'} END,
  CASE WHEN isStale(item, input.expectedVersion) THEN {code: 'STALE_VERSION'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET item.verifiedOn = $in.today, item.reviewBy = input.reviewBy
)
RETURN refusals, item.id AS knowledgeItem
