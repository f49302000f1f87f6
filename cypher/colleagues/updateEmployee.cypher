// Corrects the file of an employee who serves no clients: the values given, and no others. The lock on staff owns "one person per number".
// @write
// @param key map
// @param input map
// @param values map
// @gives refusals [map]
// @gives employee id?
// @hits 60
MERGE (staff:Invariant {id: 'staff'})
SET staff.version = coalesce(staff.version, 0) + 1
WITH $in.key AS key, $in.input AS input
OPTIONAL MATCH (employee:Colleague {id: input.employeeId})
SET employee.version = employee.version + 1
WITH key, input, employee
OPTIONAL MATCH (namesake:Employee {externalId: $in.values.externalId})
WITH key, input, employee, namesake, COLLECT {
  MATCH (employee)-[began:WORKS_AT|REPORTS_TO]->() WHERE began.from IS NOT NULL RETURN began.from ORDER BY began.from LIMIT 1
}[0] AS began
WITH employee, [refusal IN [
  CASE WHEN employee IS NULL THEN {code: 'NOT_FOUND', path: 'employeeId'}
    WHEN employee.id = key.viewer.id THEN {code: 'SELF', path: 'employeeId'}
    WHEN NOT mayKeep(employee) THEN {code: 'FORBIDDEN'} END,
  CASE WHEN isStale(employee, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN namesake.id <> employee.id THEN {code: 'ALREADY_EXISTS', path: 'externalId'} END,
  CASE WHEN $in.values.hiredOn > coalesce(began, employee.leftOn) THEN {code: 'INVALID', path: 'hiredOn', name: '≤ ' + coalesce(began, employee.leftOn)} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END | SET employee += $in.values)
RETURN refusals, employee.id AS employee
