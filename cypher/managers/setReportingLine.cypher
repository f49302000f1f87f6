// Lets an employee report to a superior, or to nobody, from a day on. No circle on any day from then: nobody owns that alone, so all lines are locked.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @gives employee id?
// @hits 200
MERGE (lines:Invariant {id: 'reportingLines'})
SET lines.version = coalesce(lines.version, 0) + 1
WITH $in.key AS key, $in.input AS input, coalesce($in.input.from, $in.today) AS from
OPTIONAL MATCH (manager:Employee {id: input.managerId})
SET manager.version = manager.version + 1
WITH key, input, from, manager
OPTIONAL MATCH (superior:Employee {id: input.superiorId})
SET superior.version = superior.version
WITH key, input, from, manager, superior,
  COLLECT { MATCH (manager)-[line:REPORTS_TO]->(:Employee) WHERE line.to IS NULL OR line.to > from RETURN line } AS open,
  COLLECT { MATCH (manager)-[line:REPORTS_TO]->(:Employee) WHERE line.from >= from RETURN line.from ORDER BY line.from DESC LIMIT 1 }[0] AS later
WITH key, input, from, manager, superior, open, later, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayMove(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'managerId'} END,
  CASE WHEN input.superiorId IS NULL THEN null
    WHEN superior IS NULL THEN {code: 'NOT_FOUND', path: 'superiorId'}
    WHEN NOT (key.viewer.hr OR superior.id = key.viewer.id OR worksUnder(superior)) THEN {code: 'FORBIDDEN'}
    WHEN superior.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'superiorId'}
    WHEN $in.today < superior.hiredOn THEN {code: 'NOT_BEGUN', path: 'superiorId'}
    WHEN superior = manager OR leadsTo(superior, manager, from) THEN {code: 'CYCLE', path: 'superiorId'} END,
  CASE WHEN isStale(manager, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN (superior IS NULL AND size(open) = 0) OR any(line IN open WHERE endNode(line) = superior AND line.to IS NULL)
    THEN {code: 'UNCHANGED', path: 'superiorId'} END,
  isAfter(from, later, manager.hiredOn)
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  FOREACH (line IN open | SET line.to = from)
  FOREACH (above IN CASE WHEN superior IS NULL THEN [] ELSE [superior] END |
    CREATE (manager)-[:REPORTS_TO {from: from}]->(above)
  )
)
RETURN refusals, manager.id AS manager, manager.id AS employee
