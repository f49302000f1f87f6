// How well a person knows a topic on a day; null when not at all.
// @predicate person, topic, day
head(COLLECT {
  MATCH (person)-[skill:HAS_SKILL]->(topic)
  WHERE holdsOn(skill, day)
  RETURN skill.level ORDER BY skill.level DESC
})
