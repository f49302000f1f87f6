// Takes that mark away: the demo institution is whole.
// @write
// @gives ended int
MATCH (mark:Invariant {id: 'demo'})
DELETE mark
RETURN count(*) AS ended
