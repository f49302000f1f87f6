// Whether the database holds no institution yet.
// @read
// @gives isEmpty boolean
// @hits 10
RETURN NOT EXISTS { MATCH (:Employee) } AND NOT EXISTS { MATCH (:Client) } AS isEmpty
