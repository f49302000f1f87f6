// Adds a holding of a product. The client is locked: it does not leave in between.
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives holding id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (client:Client {id: input.clientId})
SET client.version = client.version
WITH key, input, client
OPTIONAL MATCH (product:Product {id: input.productId})
WITH input, client, product, [refusal IN [
  refusalFor(client, 'clientId'),
  CASE WHEN product IS NULL THEN {code: 'NOT_FOUND', path: 'productId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (client)-[:HOLDS]->(:Holding {id: $in.id, openedOn: coalesce(input.openedOn, $in.today)})-[:OF]->(product)
)
RETURN refusals, $in.id AS holding
