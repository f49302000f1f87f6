// Notes that the demo institution is whole, unless something else was written meanwhile.
// @write
// @gives ended int
MATCH (mark:Invariant {id: 'demo'})
WHERE mark.secret IS NOT NULL
SET mark.isWhole = true
RETURN count(*) AS ended
