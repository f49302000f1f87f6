// Records that one client brought another to the bank. Both are locked in the order of their ids.
// @write
// @param key map
// @param input map
// @param ids [id]
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 300
WITH $in.key AS key, $in.input AS input
CALL () {
  UNWIND $in.ids AS id
  MATCH (client:Client {id: id})
  SET client.version = client.version
  RETURN count(client) AS locked
}
OPTIONAL MATCH (client:Client {id: input.fromClientId})
OPTIONAL MATCH (other:Client {id: input.toClientId})
WITH key, input, client, other
WITH input, client, other, [refusal IN [
  refusalFor(client, 'fromClientId'),
  refusalFor(other, 'toClientId'),
  CASE WHEN EXISTS { (client)-[:REFERRED]->(other) } THEN {code: 'ALREADY_EXISTS', path: 'toClientId'}
    WHEN EXISTS { (other)-[:REFERRED]->(client) } THEN {code: 'CYCLE', path: 'toClientId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (client)-[:REFERRED {on: coalesce(input.on, $in.today)}]->(other)
)
RETURN refusals, client.id AS client
