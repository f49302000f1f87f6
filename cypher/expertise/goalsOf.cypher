// How many of these managers, of whose files the viewer reads, wanted on the date to learn each topic and did not know it well enough yet.
// @read
// @param key map
// @param managerIds [id]
// @param asOf date
// @gives topic id
// @gives managers int
// @hits 3000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH manager
MATCH (manager)-[goal:WANTS_SKILL]->(topic:Topic)
WHERE coalesce(goal.setOn, '') <= $in.asOf AND $in.asOf < coalesce(goal.droppedOn, '9999')
  AND coalesce(levelOn(manager, topic, $in.asOf), 0) < goal.targetLevel
RETURN topic.id AS topic, count(DISTINCT manager) AS managers
