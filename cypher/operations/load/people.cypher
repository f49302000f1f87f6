// Managers who lead a client today, with one such client each.
// @read
// @scan a few of everyone
// @param limit int
// @param today date
// @gives manager string
// @gives client string
MATCH (m:Manager)-[serves:SERVES {role: 'LEAD'}]->(c:Client)
WHERE isCurrentOn(m, $in.today) AND c.leftOn IS NULL AND holdsOn(serves, $in.today)
WITH m, min(c.id) AS client
ORDER BY m.id
LIMIT toInteger($in.limit)
RETURN m.id AS manager, client
