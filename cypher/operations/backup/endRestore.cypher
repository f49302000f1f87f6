// Takes away the mark of a half restored database. A copy that is of no one moment is no demo: what is not of it may have been written while it was made.
// @write
// @param isExact boolean
// @gives ended int
OPTIONAL MATCH (demo:Invariant {id: 'demo'})
WHERE NOT $in.isExact
SET demo.secret = null, demo.isWhole = null
WITH count(*) AS _
MATCH (mark:Invariant {id: 'restoring'})
DELETE mark
RETURN count(*) AS ended
