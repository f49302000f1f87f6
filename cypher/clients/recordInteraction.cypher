// Records a contact of the viewer with a client whom they serve.
// @write
// @param key map
// @param input map
// @param id id
// @param now instant
// @gives refusals [map]
// @gives interaction id?
// @hits 200
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (manager:Manager {id: key.viewer.id})
OPTIONAL MATCH (client:Client {id: input.clientId})
WITH key, input, manager, client,
  [at IN range(0, size(coalesce(input.withIds, [])) - 1) | {
    path: 'withIds.' + at, person: head(COLLECT { MATCH (person:Employee {id: input.withIds[at]}) RETURN person })
  }] AS along
WITH key, input, manager, client, along, [refusal IN [
  CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: 'clientId'}
    WHEN EXISTS { MATCH (manager)-[serves:SERVES]->(client) WHERE holdsOn(serves, key.viewer.today) }
      THEN CASE WHEN client.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'clientId'} END
    WHEN seesClient(client) THEN {code: 'NOT_SERVING', path: 'clientId'}
    ELSE {code: 'NOT_FOUND', path: 'clientId'} END
] + [one IN along | CASE
    WHEN one.person IS NULL THEN {code: 'NOT_FOUND', path: one.path}
    WHEN one.person = manager THEN {code: 'SELF', path: one.path}
    ELSE absence(one.person, one.path) END] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (manager)-[:HELD]->(contact:Interaction {id: $in.id, at: coalesce(input.at, $in.now), channel: input.channel, note: input.note})-[:WITH]->(client)
  FOREACH (one IN along | FOREACH (person IN [one.person] | MERGE (person)-[:TOOK_PART]->(contact)))
)
RETURN refusals, $in.id AS interaction
