// Changes what is known of a client.
// @write
// @param key map
// @param input map
// @param changes map
// @gives refusals [map]
// @gives client id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.version = client.version + 1
WITH key, input, client, [refusal IN [
  refusalFor(client, 'clientId'),
  CASE WHEN isStale(client, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN EXISTS {
    MATCH (other:Client {externalId: $in.changes.externalId}) WHERE other.id <> input.clientId
  } THEN {code: 'ALREADY_EXISTS', path: 'externalId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET client += $in.changes, client.sortName = coalesce($in.changes.name, client.sortName)
)
RETURN refusals, client.id AS client
