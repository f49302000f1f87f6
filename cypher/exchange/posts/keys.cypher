// Keys of all posts, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (m:Manager)-[w:WORKS_AT]->(:Branch)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, w.from AS from
ORDER BY manager, coalesce(from, '')
