// Changes a product; topics that are given take the place of those it had.
// @write
// @param input map
// @param changes map
// @gives refusals [map]
// @gives product id?
// @hits 40
WITH $in.input AS input
OPTIONAL MATCH (product:Product {id: input.productId})
SET product.name = product.name
WITH input, product
OPTIONAL MATCH (topic:Topic) WHERE topic.id IN input.needs
WITH input, product, collect(topic) AS topics
OPTIONAL MATCH (product)-[needs:NEEDS]->(:Topic) WHERE input.needs IS NOT NULL
WITH input, product, topics, collect(needs) AS old
WITH product, topics, old,
  [_ IN [1] WHERE product IS NULL | {code: 'NOT_FOUND', path: 'productId'}] +
  [at IN range(0, size(coalesce(input.needs, [])) - 1) WHERE none(topic IN topics WHERE topic.id = input.needs[at]) |
    {code: 'NOT_FOUND', path: 'needs.' + at}] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  SET product += $in.changes
  FOREACH (needs IN old | DELETE needs)
  FOREACH (topic IN topics | CREATE (product)-[:NEEDS]->(topic))
)
RETURN refusals, product.id AS product
