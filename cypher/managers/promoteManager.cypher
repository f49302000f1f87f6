// Gives a manager another grade from a day on: the grade held then ends, the new one begins.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @hits 80
WITH $in.key AS key, $in.input AS input, coalesce($in.input.from, $in.today) AS from
OPTIONAL MATCH (manager:Manager {id: input.managerId})
SET manager.version = manager.version + 1
WITH key, input, from, manager
OPTIONAL MATCH (grade:Grade {id: input.gradeId})
WITH key, input, from, manager, grade,
  COLLECT { MATCH (manager)-[held:HELD_GRADE]->(:Grade) WHERE held.to IS NULL OR held.to > from RETURN held } AS open,
  COLLECT { MATCH (manager)-[held:HELD_GRADE]->(:Grade) WHERE held.from >= from RETURN held.from ORDER BY held.from DESC LIMIT 1 }[0] AS later
WITH key, input, from, manager, grade, open, later, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayKeep(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'managerId'} END,
  CASE WHEN grade IS NULL THEN {code: 'NOT_FOUND', path: 'gradeId'} END,
  CASE WHEN isStale(manager, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN any(held IN open WHERE endNode(held) = grade AND held.to IS NULL) THEN {code: 'UNCHANGED', path: 'gradeId'} END,
  isAfter(from, later, manager.hiredOn)
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  FOREACH (held IN open | SET held.to = from)
  CREATE (manager)-[:HELD_GRADE {from: from}]->(grade)
)
RETURN refusals, manager.id AS manager
