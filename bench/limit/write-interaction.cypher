// Records a contact with a client whom the viewer serves.
MATCH (m:Manager {id: $in.viewer.id})-[s:SERVES]->(c:Client {id: $in.clientId})
WHERE coalesce(s.from, '') <= $in.today AND $in.today < coalesce(s.to, '9999') AND c.leftOn IS NULL
WITH m, c LIMIT 1
CREATE (m)-[:HELD]->(i:Interaction {id: 'int-' + randomUUID(), at: $in.at, channel: 'PHONE', note: $in.note})-[:WITH]->(c)
RETURN {recordInteraction: {interaction: i {.id}}} AS data
