// Keys of all goals, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives topic string
MATCH (m:Manager)-[:WANTS_SKILL]->(t:Topic)
WHERE m.id IS NOT NULL
RETURN m.id AS manager, t.id AS topic
ORDER BY manager, topic
