// Marks the database as half restored.
// @write
// @param now instant
// @gives begun boolean
MERGE (mark:Invariant {id: 'restoring'})
SET mark.until = $in.now
RETURN true AS begun
