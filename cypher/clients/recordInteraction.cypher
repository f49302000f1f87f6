// Records a contact of the viewer with a client whom they serve.
// @write
// @param key map
// @param input map
// @param id id
// @param now instant
// @gives refusals [map]
// @gives interaction id?
// @hits 60
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (manager:Manager {id: key.viewer.id})
OPTIONAL MATCH (client:Client {id: input.clientId})
WITH input, manager, client, [refusal IN [
  CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: 'clientId'}
    WHEN EXISTS { MATCH (manager)-[serves:SERVES]->(client) WHERE holdsOn(serves, key.viewer.today) }
      THEN CASE WHEN client.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'clientId'} END
    WHEN seesClient(client) THEN {code: 'NOT_SERVING', path: 'clientId'}
    ELSE {code: 'NOT_FOUND', path: 'clientId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (manager)-[:HELD]->(:Interaction {id: $in.id, at: coalesce(input.at, $in.now), channel: input.channel, note: input.note})-[:WITH]->(client)
)
RETURN refusals, $in.id AS interaction
