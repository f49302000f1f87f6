// Adds a client, won and led by a manager. The manager is locked: nobody leaves in between. The bank's number is claimed by MERGE.
// @write
// @param key map
// @param input map
// @param numbers map
// @param spelled map
// @param id id
// @param today date
// @gives refusals [map]
// @gives client id?
// @hits 90
WITH $in.key AS key, $in.input AS input, coalesce($in.input.wonOn, $in.today) AS on
OPTIONAL MATCH (manager:Manager {id: coalesce(input.managerId, key.viewer.id)})
SET manager.version = manager.version
WITH key, input, on, manager
CALL (input) {
  WITH input WHERE input.externalId IS NULL
  CREATE (client:Client {id: $in.id})
  RETURN client
  UNION ALL
  WITH input WHERE input.externalId IS NOT NULL
  MERGE (client:Client {externalId: input.externalId})
  ON CREATE SET client.id = $in.id
  RETURN client
}
WITH input, on, manager, client, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id <> key.viewer.id AND NOT worksUnder(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'managerId'}
    WHEN $in.today < manager.hiredOn THEN {code: 'NOT_BEGUN', path: 'managerId'} END,
  CASE WHEN client.id <> $in.id THEN {code: 'ALREADY_EXISTS', path: 'externalId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET client += input {.name, .kind, .segment, .birthYear}, client += $in.numbers, client += $in.spelled, client.sortName = input.name, client.version = 1
  CREATE (manager)-[:WON {on: on}]->(client)
  CREATE (manager)-[:SERVES {role: 'LEAD', from: on}]->(client)
)
RETURN refusals, client.id AS client
