// Takes away what a restore that did not come to its end has left, some at a time.
// @write
// @scan everything goes
// @param limit int
// @gives removed int
MATCH (n)
WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT (n:Invariant AND n.id = 'restoring')
WITH n LIMIT toInteger($in.limit)
DETACH DELETE n
RETURN count(*) AS removed
