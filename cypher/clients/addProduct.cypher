// Adds a product with the topics that whoever sells it needs to know.
// @write
// @param input map
// @param id id
// @gives refusals [map]
// @gives product id?
// @hits 20
WITH $in.input AS input
OPTIONAL MATCH (topic:Topic) WHERE topic.id IN input.needs
WITH input, collect(topic) AS topics
WITH input, topics, [at IN range(0, size(input.needs) - 1) WHERE none(topic IN topics WHERE topic.id = input.needs[at]) |
  {code: 'NOT_FOUND', path: 'needs.' + at}] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (product:Product {id: $in.id, name: input.name, nameZh: input.nameZh, kind: input.kind})
  FOREACH (topic IN topics | CREATE (product)-[:NEEDS]->(topic))
)
RETURN refusals, $in.id AS product
