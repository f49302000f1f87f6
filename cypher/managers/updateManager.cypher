// Corrects a manager's file: the values given, and no others. The lock on staff owns "one person per number".
// @write
// @param key map
// @param input map
// @param values map
// @gives refusals [map]
// @gives manager id?
// @hits 60
MERGE (staff:Invariant {id: 'staff'})
SET staff.version = coalesce(staff.version, 0) + 1
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (manager:Manager {id: input.managerId})
SET manager.version = manager.version + 1
WITH key, input, manager
OPTIONAL MATCH (namesake:Employee {externalId: $in.values.externalId})
WITH key, input, manager, namesake, COLLECT {
  MATCH (manager)-[began:WORKS_AT|HELD_GRADE|REPORTS_TO]->() WHERE began.from IS NOT NULL RETURN began.from ORDER BY began.from LIMIT 1
}[0] AS began
WITH manager, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayKeep(manager) THEN {code: 'FORBIDDEN'} END,
  CASE WHEN isStale(manager, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN namesake.id <> manager.id THEN {code: 'ALREADY_EXISTS', path: 'externalId'} END,
  CASE WHEN $in.values.hiredOn > coalesce(began, manager.leftOn) THEN {code: 'INVALID', path: 'hiredOn', name: '≤ ' + coalesce(began, manager.leftOn)} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET manager += $in.values)
RETURN refusals, manager.id AS manager
