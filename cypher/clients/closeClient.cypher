// Records that a client has left: nobody serves it from then on. Open holdings are closed when that is asked for, else they refuse it.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 200
WITH $in.key AS key, $in.input AS input, coalesce($in.input.leftOn, $in.today) AS on
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.version = client.version + 1
WITH key, input, on, client,
  COLLECT {
    MATCH (client)-[:HOLDS]->(holding:Holding) WHERE holding.closedOn IS NULL OR holding.closedOn > on RETURN holding
  } AS holdings,
  COLLECT {
    MATCH (:Manager)-[serves:SERVES]->(client) WHERE serves.to IS NULL OR serves.to > on RETURN serves
  } AS serving
WITH on, client, holdings, serving, [refusal IN [
  refusalFor(client, 'clientId'),
  CASE WHEN isStale(client, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN size(holdings) > 0 AND NOT input.closeHoldings THEN {code: 'HAS_HOLDINGS', path: 'clientId', count: size(holdings)} END,
  CASE WHEN any(serves IN serving WHERE serves.from > on) OR any(holding IN holdings WHERE holding.openedOn > on)
    THEN {code: 'TOO_EARLY', path: 'leftOn'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET client.leftOn = on
  FOREACH (serves IN serving | SET serves.to = on)
  FOREACH (holding IN holdings | SET holding.closedOn = on)
)
RETURN refusals, client.id AS client
