// Hires somebody who will serve no clients: the person with their first post, and perhaps a superior. The lock on staff owns "one person per number".
// @write
// @param input map
// @param spelled map
// @param id id
// @param today date
// @gives refusals [map]
// @gives employee id?
// @hits 80
MERGE (staff:Invariant {id: 'staff'})
SET staff.version = coalesce(staff.version, 0) + 1
WITH $in.input AS input, coalesce($in.input.hiredOn, $in.today) AS hiredOn
OPTIONAL MATCH (superior:Employee {id: input.superiorId})
SET superior.version = superior.version
WITH input, hiredOn, superior
OPTIONAL MATCH (branch:Branch {id: input.branchId})
OPTIONAL MATCH (namesake:Employee {externalId: input.externalId})
WITH input, hiredOn, superior, branch, [refusal IN [
  CASE WHEN branch IS NULL THEN {code: 'NOT_FOUND', path: 'branchId'} END,
  CASE WHEN input.superiorId IS NOT NULL AND superior IS NULL THEN {code: 'NOT_FOUND', path: 'superiorId'}
    WHEN superior.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'superiorId'}
    WHEN $in.today < superior.hiredOn THEN {code: 'NOT_BEGUN', path: 'superiorId'} END,
  CASE WHEN namesake IS NOT NULL THEN {code: 'ALREADY_EXISTS', path: 'externalId'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  CREATE (employee:Employee:Colleague {
    id: $in.id, name: input.name, externalId: input.externalId, email: input.email, function: input.function, hiredOn: hiredOn, version: 1
  })
  SET employee += $in.spelled
  CREATE (employee)-[:WORKS_AT {post: input.post, from: hiredOn}]->(branch)
  FOREACH (above IN CASE WHEN superior IS NULL THEN [] ELSE [superior] END |
    CREATE (employee)-[:REPORTS_TO {from: hiredOn}]->(above)
  )
)
RETURN refusals, $in.id AS employee
