// Keys of all grades held, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (m:Manager)-[h:HELD_GRADE]->(:Grade)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, h.from AS from
ORDER BY manager, coalesce(from, '')
