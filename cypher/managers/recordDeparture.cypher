// Records that an employee has left: posts, grade, line, mentor profile and open mentorships end; who reported to them reports to their superior.
// Refused while they serve clients. All reporting lines are locked, as in `setReportingLine`.
// @write
// @param key map
// @param input map
// @param today date
// @gives refusals [map]
// @gives manager id?
// @gives employee id?
// @hits 300
MERGE (lines:Invariant {id: 'reportingLines'})
SET lines.version = coalesce(lines.version, 0) + 1
WITH $in.key AS key, $in.input AS input, coalesce($in.input.leftOn, $in.today) AS leftOn
OPTIONAL MATCH (manager:Employee {id: input.managerId})
SET manager.version = manager.version + 1
WITH key, input, leftOn, manager,
  COUNT {
    MATCH (manager)-[serves:SERVES]->(client:Client) WHERE serves.to IS NULL OR serves.to > leftOn RETURN DISTINCT client
  } AS clients,
  COLLECT { MATCH (manager)<-[line:REPORTS_TO]-(:Employee) WHERE line.to IS NULL OR line.to > leftOn RETURN line } AS reports,
  COLLECT {
    MATCH (manager)-[line:REPORTS_TO]->(above:Employee) WHERE holdsOn(line, leftOn) RETURN above ORDER BY above.id LIMIT 1
  }[0] AS superior,
  COLLECT {
    MATCH (manager)-[period:WORKS_AT|HELD_GRADE|REPORTS_TO]->() WHERE period.to IS NULL OR period.to > leftOn RETURN period
  } AS open
WITH key, input, leftOn, manager, reports, superior, open, [refusal IN [
  CASE WHEN manager IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN manager.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayKeep(manager) THEN {code: 'FORBIDDEN'}
    WHEN manager.leftOn IS NOT NULL THEN {code: 'HAS_LEFT', path: 'managerId'} END,
  CASE WHEN isStale(manager, input.expectedVersion) THEN {code: 'STALE_VERSION'} END,
  CASE WHEN clients > 0 THEN {code: 'HAS_CLIENTS', path: 'managerId', count: clients} END,
  CASE WHEN superior IS NULL AND size(reports) > 0 THEN {code: 'HAS_REPORTS', path: 'managerId', count: size(reports)} END,
  CASE WHEN leftOn < manager.hiredOn THEN {code: 'TOO_EARLY', path: 'leftOn', name: manager.hiredOn}
    WHEN any(period IN open + reports WHERE period.from >= leftOn)
    THEN {code: 'TOO_EARLY', path: 'leftOn', name: toString(date(reduce(last = leftOn, period IN open + reports | CASE WHEN period.from > last THEN period.from ELSE last END)) + duration('P1D'))} END
] WHERE refusal IS NOT NULL] AS refusals
CALL (manager, leftOn, reports, superior, open, refusals) {
  WITH * WHERE size(refusals) = 0
  SET manager.leftOn = leftOn
  FOREACH (period IN open + reports | SET period.to = leftOn)
  FOREACH (person IN [line IN reports | startNode(line)] |
    SET person.version = person.version + 1
    CREATE (person)-[:REPORTS_TO {from: leftOn}]->(superior)
  )
  WITH manager, leftOn
  CALL (manager) {
    MATCH (manager)-[:OFFERS]->(profile:MentorProfile)
    SET profile.active = false
  }
  CALL (manager, leftOn) {
    MATCH (manager)-[:GUIDES|TRAINS]-(mentorship:Mentorship)
    WHERE mentorship.status IN ['PROPOSED', 'ACTIVE']
    SET mentorship.to = CASE mentorship.status WHEN 'ACTIVE' THEN CASE WHEN mentorship.from > leftOn THEN mentorship.from ELSE leftOn END END,
      mentorship.status = CASE mentorship.status WHEN 'ACTIVE' THEN 'ENDED' ELSE 'LAPSED' END,
      mentorship.version = mentorship.version + 1
  }
}
RETURN refusals, manager.id AS manager, manager.id AS employee
