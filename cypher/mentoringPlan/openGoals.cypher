// What a person wants to know better than today. The skills are read once for all goals: read for each goal, they were most of the cost.
// @predicate person
COLLECT {
  MATCH (person)-[goal:WANTS_SKILL]->(topic:Topic)
  WHERE isOpenGoal(goal)
  WITH person, collect(topic) AS topics, collect(goal) AS goals
  WITH topics, goals, COLLECT {
    MATCH (person)-[skill:HAS_SKILL]->(known:Topic)
    WHERE known IN topics AND holdsOn(skill, key.viewer.today)
    RETURN {topic: known, level: skill.level}
  } AS skills
  UNWIND range(0, size(topics) - 1) AS at
  WITH topics[at] AS topic, goals[at] AS goal,
    reduce(best = 0, skill IN skills | CASE WHEN skill.topic = topics[at] AND skill.level > best THEN skill.level ELSE best END) AS level
  WHERE level < goal.targetLevel
  RETURN {topic: topic.id, target: goal.targetLevel, priority: coalesce(goal.priority, 1), level: level}
  ORDER BY topic.id
}
