// Changes a branch: the values given, and with `moves` its place in the tree. Nobody owns "no circle" alone, so the whole tree is locked.
// @write
// @param input map
// @param values map
// @param moves boolean
// @gives refusals [map]
// @gives branch id?
// @hits 60
MERGE (tree:Invariant {id: 'branches'})
SET tree.version = coalesce(tree.version, 0) + 1
WITH $in.input AS input
OPTIONAL MATCH (branch:Branch {id: input.branchId})
OPTIONAL MATCH (above:Branch {id: input.partOfId})
WITH branch, above, [refusal IN [
  CASE WHEN branch IS NULL THEN {code: 'NOT_FOUND', path: 'branchId'} END,
  CASE WHEN input.partOfId IS NOT NULL AND above IS NULL THEN {code: 'NOT_FOUND', path: 'partOfId'}
    WHEN EXISTS { MATCH (above)-[:PART_OF*0..]->(branch) } THEN {code: 'CYCLE', path: 'partOfId'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (branch, above, refusals) {
  WITH * WHERE size(refusals) = 0
  SET branch += $in.values
  WITH branch, above WHERE $in.moves
  OPTIONAL MATCH (branch)-[old:PART_OF]->(:Branch)
  DELETE old
  FOREACH (onto IN CASE WHEN above IS NULL THEN [] ELSE [above] END | CREATE (branch)-[:PART_OF]->(onto))
}
RETURN refusals, branch.id AS branch
