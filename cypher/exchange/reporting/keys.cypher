// Keys of all reporting lines, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (m:Manager)-[r:REPORTS_TO]->(:Employee)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, r.from AS from
ORDER BY manager, coalesce(from, '')
