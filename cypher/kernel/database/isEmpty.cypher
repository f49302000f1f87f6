// Whether the database holds nothing but the records of its migrations, and whether a restore into it did not come to its end.
// @read
// @scan to know that there is nothing
// @gives isEmpty boolean
// @gives isHalf boolean
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:Invariant AND n.id IN ['writes', 'restoring']) } AS isEmpty,
  EXISTS { MATCH (:Invariant {id: 'restoring'}) } AS isHalf
