// Records how satisfied a client was with a manager.
// @write
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives score id?
// @hits 30
WITH $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
OPTIONAL MATCH (manager:Manager {id: input.managerId})
WITH input, client, manager, [refusal IN [
  CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: 'clientId'} END,
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (client)-[:GAVE]->(:SatisfactionScore {id: $in.id, on: coalesce(input.on, $in.today), score: toFloat(input.score)})-[:ABOUT]->(manager)
)
RETURN refusals, $in.id AS score
