// Sets what someone is to learn, or changes or reopens it, before their first day too. The person is locked first: they own "one goal per topic".
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @hits 100
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (person:Manager {id: coalesce(input.managerId, key.viewer.id)})
SET person.id = person.id
WITH key, input, person
OPTIONAL MATCH (topic:Topic {id: input.topicId})
OPTIONAL MATCH (person)-[goal:WANTS_SKILL]->(topic)
WITH key, input, person, topic, goal, [refusal IN [
  CASE WHEN person IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN NOT setsGoalsOf(person) THEN {code: 'FORBIDDEN'}
    WHEN person.leftOn <= $in.today THEN {code: 'HAS_LEFT', path: 'managerId'} END,
  CASE WHEN topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'} END,
  CASE WHEN levelOn(person, topic, $in.today) >= input.targetLevel
    OR (goal.droppedOn IS NULL AND goal.targetLevel = input.targetLevel AND coalesce(goal.priority, 1) = input.priority)
    THEN {code: 'UNCHANGED', path: 'targetLevel'} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (key, input, person, topic, refusals) {
  WITH * WHERE size(refusals) = 0
  MERGE (person)-[wanted:WANTS_SKILL]->(topic)
  SET wanted.targetLevel = input.targetLevel, wanted.priority = input.priority, wanted.setOn = $in.today, wanted.by = key.viewer.id,
    wanted.droppedOn = null
}
RETURN refusals, person.id AS manager
