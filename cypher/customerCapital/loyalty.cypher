// Of each of these managers, whose files the viewer reads: how they felt until the date, score by score; the latest score of each client about them; how many clients
// they served when a period began, and how many of those were still clients on the date.
// @read
// @param key map
// @param managerIds [id]
// @param from date
// @param asOf date
// @gives manager id
// @gives morale [float]
// @gives satisfaction [float]
// @gives served int
// @gives kept int
// @hits 25000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH manager, COLLECT {
  MATCH (manager)-[serves:SERVES]->(client:Client)
  WHERE holdsOn(serves, $in.from)
  WITH DISTINCT client
  RETURN $in.asOf < coalesce(client.leftOn, '9999')
} AS stayed
RETURN manager.id AS manager, COLLECT { MATCH (manager)-[:FELT]->(felt:MoraleScore) WHERE coalesce(felt.recordedOn, felt.on) <= $in.asOf RETURN felt.score } AS morale,
  [score IN latestScores(manager, $in.asOf) WHERE score IS NOT NULL] AS satisfaction,
  size(stayed) AS served, size([still IN stayed WHERE still]) AS kept
