// Posts with these keys, as rows of posts.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives branch string
// @gives post string?
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.manager})-[w:WORKS_AT]->(b:Branch)
WHERE coalesce(w.from, '') = coalesce(key.from, '')
RETURN m.id AS manager, b.id AS branch, w.post AS post, w.from AS from, w.to AS to
