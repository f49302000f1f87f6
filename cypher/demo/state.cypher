// Whether the database holds no institution yet, and the day of a demo institution whose loading has not come to its end.
// @read
// @scan to know that there is nothing
// @gives isEmpty boolean
// @gives day date?
// @hits 20
OPTIONAL MATCH (mark:Invariant {id: 'demo'})
RETURN NOT EXISTS { MATCH (:Employee) } AND NOT EXISTS { MATCH (:Client) } AS isEmpty, mark.day AS day
