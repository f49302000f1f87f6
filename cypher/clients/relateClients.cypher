// Records how one client is related to another; the same pair and kind again changes its days. Both are locked in the order of their ids.
// @write
// @param key map
// @param input map
// @param ids [id]
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
OPTIONAL MATCH (client)-[known:RELATED_TO {kind: input.kind}]->(other)
WITH key, input, client, other, coalesce(input.from, known.from) AS from, coalesce(input.to, known.to) AS to
WITH input, client, other, from, to, [refusal IN [
  refusalFor(client, 'fromClientId'),
  refusalFor(other, 'toClientId'),
  CASE WHEN to < from THEN {code: 'TOO_EARLY', path: 'to', name: from} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  MERGE (client)-[relation:RELATED_TO {kind: input.kind}]->(other)
  SET relation.from = from, relation.to = to
)
RETURN refusals, client.id AS client
