// The level that a person has in a topic today; 0 for none.
// @predicate person, topic
coalesce(head(COLLECT {
  MATCH (person)-[skill:HAS_SKILL]->(topic)
  WHERE holdsOn(skill, key.viewer.today)
  RETURN skill.level ORDER BY skill.level DESC LIMIT 1
}), 0)
