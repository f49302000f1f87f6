// Whether the database holds no institution yet.
// @read
// @scan to know that there is nothing
// @gives isEmpty boolean
// @hits 10
RETURN NOT EXISTS { MATCH (:Employee) } AND NOT EXISTS { MATCH (:Client) } AS isEmpty
