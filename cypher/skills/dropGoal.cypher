// Drops a goal, from today on.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @hits 60
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (person:Manager {id: coalesce(input.managerId, key.viewer.id)})
SET person.id = person.id
WITH key, input, person
OPTIONAL MATCH (person)-[goal:WANTS_SKILL]->(:Topic {id: input.topicId})
WITH person, goal, [refusal IN [
  CASE WHEN person IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN NOT setsGoalsOf(person) THEN {code: 'FORBIDDEN'}
    WHEN goal IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'}
    WHEN goal.droppedOn IS NOT NULL THEN {code: 'NOT_OPEN', path: 'topicId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET goal.droppedOn = $in.today)
RETURN refusals, person.id AS manager
