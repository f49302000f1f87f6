// Marks the demo institution of a day as one that is being loaded.
// @write
// @param day date
// @gives begun boolean
MERGE (mark:Invariant {id: 'demo'})
SET mark.day = $in.day
RETURN true AS begun
