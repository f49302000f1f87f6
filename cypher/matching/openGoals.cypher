// What a person wants to know better than today.
// @predicate person
COLLECT {
  MATCH (person)-[goal:WANTS_SKILL]->(topic:Topic)
  WHERE isOpenGoal(goal)
  WITH goal, topic, levelToday(person, topic) AS level
  WHERE level < goal.targetLevel
  RETURN {topic: topic.id, target: goal.targetLevel, priority: coalesce(goal.priority, 1), level: level}
  ORDER BY topic.id
}
