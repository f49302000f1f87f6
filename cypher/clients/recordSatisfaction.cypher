// Records how satisfied a client was with a manager. The score keeps the day on which it was recorded and the branch where the manager worked, so that no later change of
// the history moves it to another group. What is said again of a day takes the place of the score that counted for it, as long as the quarter in which that one was recorded
// is open; afterwards it is a score of its own, so that one that comes late changes no quarter that has closed.
// The client is locked: it owns "one score about a manager for a day and a quarter".
// @write
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives score id?
// @hits 90
WITH $in.input AS input, coalesce($in.input.on, $in.today) AS on
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.id = client.id
WITH input, on, client
OPTIONAL MATCH (manager:Manager {id: input.managerId})
OPTIONAL MATCH (client)-[:GAVE]->(given:SatisfactionScore {on: on})-[:ABOUT]->(manager)
WHERE quarterOf(coalesce(given.recordedOn, given.on)) = quarterOf($in.today)
WITH input, on, client, manager, given ORDER BY given.id DESC
WITH input, on, client, manager, head(collect(given)) AS known
WITH input, on, client, manager, known, [refusal IN [
  CASE WHEN client IS NULL THEN {code: 'NOT_FOUND', path: 'clientId'} END,
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'} END
] WHERE refusal IS NOT NULL] AS refusals,
  head(COLLECT { MATCH (manager)-[post:WORKS_AT]->(branch:Branch) WHERE holdsOn(post, on) RETURN branch.id }) AS branch
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NULL THEN [1] ELSE [] END |
  CREATE (client)-[:GAVE]->(:SatisfactionScore {
    id: $in.id, on: on, score: toFloat(input.score), recordedOn: $in.today, branch: coalesce(branch, '')
  })-[:ABOUT]->(manager)
)
FOREACH (_ IN CASE WHEN size(refusals) = 0 AND known IS NOT NULL THEN [1] ELSE [] END | SET known.score = toFloat(input.score))
RETURN refusals, coalesce(known.id, $in.id) AS score
