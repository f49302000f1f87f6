// What the manager wanted to learn and did not know yet on the date, the most important first. Mentors see today's goals of everyone.
// @edge
// @parent Manager
// @child Topic
// @param asOf date
// @hits 400
MATCH (parent)-[goal:WANTS_SKILL]->(child:Topic)
WHERE (goal.setOn IS NULL OR goal.setOn <= $in.asOf) AND (goal.droppedOn IS NULL OR goal.droppedOn > $in.asOf)
  AND ((key.viewer.mentors AND $in.asOf = key.viewer.today) OR seesFile(parent))
WITH goal, child, levelOn(parent, child, $in.asOf) AS level
WHERE level IS NULL OR level < goal.targetLevel
RETURN child, goal {.targetLevel, .setOn, priority: coalesce(goal.priority, 1), by: whoIs(goal.by), currentLevel: level} AS tie
ORDER BY coalesce(goal.priority, 1) DESC, child.id
