// Adds a branch, alone or below another.
// @write
// @param input map
// @param spelled map
// @param id id
// @gives refusals [map]
// @gives branch id?
// @hits 20
WITH $in.input AS input
OPTIONAL MATCH (above:Branch {id: input.partOfId})
WITH input, above, [refusal IN [
  CASE WHEN input.partOfId IS NOT NULL AND above IS NULL THEN {code: 'NOT_FOUND', path: 'partOfId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (branch:Branch {id: $in.id, name: input.name, nameZh: input.nameZh, kind: input.kind})
  SET branch += $in.spelled
  FOREACH (onto IN CASE WHEN above IS NULL THEN [] ELSE [above] END | CREATE (branch)-[:PART_OF]->(onto))
)
RETURN refusals, $in.id AS branch
