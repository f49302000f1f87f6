// Keeps the demo out of a database that has no mark yet. One that holds the demo stays as it is.
// @write
// @gives isDemo boolean
MERGE (mark:Invariant {id: 'demo'})
RETURN mark.secret IS NOT NULL AS isDemo
