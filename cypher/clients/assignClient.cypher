// Gives a client a manager: a lead when there is none, or a backup. The client is locked first: it owns "one lead at a time"; then the manager, who does not leave in between.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 200
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.version = client.version + 1
WITH key, input, client
OPTIONAL MATCH (manager:Manager {id: input.managerId})
SET manager.version = manager.version
WITH key, input, client, manager, coalesce(input.from, $in.today) AS from,
  EXISTS { MATCH (:Manager)-[serves:SERVES]->(client) WHERE holdsOn(serves, $in.today) } AS isServed
WITH input, client, manager, from, [refusal IN [
  CASE WHEN client IS NULL OR (isServed AND NOT seesClient(client)) THEN {code: 'NOT_FOUND', path: 'clientId'} END,
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN NOT worksUnder(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn <= from THEN {code: 'HAS_LEFT', path: 'managerId'}
    WHEN $in.today < manager.hiredOn THEN {code: 'NOT_BEGUN', path: 'managerId'} END,
  CASE WHEN client.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'clientId'} END,
  CASE WHEN isStale(client, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN input.role = 'LEAD' AND EXISTS {
    MATCH (:Manager)-[serves:SERVES {role: 'LEAD'}]->(client) WHERE serves.to IS NULL OR serves.to > from
  } THEN {code: 'HAS_LEAD', path: 'clientId'} END,
  CASE WHEN EXISTS {
    MATCH (manager)-[serves:SERVES {role: input.role}]->(client) WHERE serves.to IS NULL OR serves.to > from
  } THEN {code: 'ALREADY_SERVES', path: 'managerId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (manager)-[:SERVES {role: input.role, from: from}]->(client)
)
RETURN refusals, client.id AS client
