// Records how satisfied a client was with a manager, once a day: what is said again on a day takes the place of the score that counted for it.
// The client is locked: it owns "one score about a manager for a day".
// @write
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives score id?
// @hits 60
WITH $in.input AS input, coalesce($in.input.on, $in.today) AS on
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.id = client.id
WITH input, on, client
OPTIONAL MATCH (manager:Manager {id: input.managerId})
OPTIONAL MATCH (client)-[:GAVE]->(given:SatisfactionScore {on: on})-[:ABOUT]->(manager)
WITH input, on, client, manager, given ORDER BY given.id DESC
WITH input, on, client, manager, head(collect(given)) AS known
WITH input, on, client, manager, known, [refusal IN [
  CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: 'clientId'} END,
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NULL THEN [1] ELSE [] END |
  CREATE (client)-[:GAVE]->(:SatisfactionScore {id: $in.id, on: on, score: toFloat(input.score)})-[:ABOUT]->(manager)
)
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NOT NULL THEN [1] ELSE [] END | SET known.score = toFloat(input.score))
RETURN refusals, coalesce(known.id, $in.id) AS score
