// Records that a holding was closed. Its client is locked, who owns whatever is said of its holdings.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives holding id?
// @hits 200
WITH $in.key AS key, $in.input AS input, coalesce($in.input.closedOn, $in.today) AS on
OPTIONAL MATCH (client:Client)-[:HOLDS]->(holding:Holding {id: input.holdingId})
SET client.version = client.version
WITH key, on, client, holding
WITH on, holding, [refusal IN [
  refusalFor(client, 'holdingId'),
  CASE WHEN holding.closedOn IS NOT NULL THEN {code: 'NOT_OPEN', path: 'holdingId'} END,
  CASE WHEN on < holding.openedOn THEN {code: 'TOO_EARLY', path: 'closedOn', name: holding.openedOn} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET holding.closedOn = on
)
RETURN refusals, holding.id AS holding
