// Takes away the mark of a half restored database.
// @write
// @gives ended int
MATCH (mark:Invariant {id: 'restoring'})
DELETE mark
RETURN count(*) AS ended
