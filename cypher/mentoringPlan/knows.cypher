// Topics that a person knows today, with the level.
// @predicate person
COLLECT {
  MATCH (person)-[skill:HAS_SKILL]->(topic:Topic)
  WHERE holdsOn(skill, key.viewer.today)
  RETURN {topic: topic.id, level: skill.level} ORDER BY topic.id
}
