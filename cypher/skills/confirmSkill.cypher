// Confirms how well someone else knows a topic: a new version on better evidence. The person is locked first: they own "one version at a time".
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives manager id?
// @gives employee id?
// @hits 200
WITH $in.key AS key, $in.input AS input, coalesce($in.input.from, $in.today) AS from
OPTIONAL MATCH (person:Employee {id: input.managerId})
SET person.id = person.id
WITH key, input, from, person
OPTIONAL MATCH (topic:Topic {id: input.topicId})
WITH key, input, from, person, topic, head(COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(mentorship:Mentorship)-[:TRAINS]->(person)
  WHERE mentorship.status IN ['ACTIVE', 'COMPLETED']
  RETURN mentorship.id ORDER BY mentorship.status, mentorship.from DESC, mentorship.id
}) AS mentorship, openVersions(person, topic) AS open, lastChange(person, topic) AS last
WITH key, input, from, person, topic, open, last,
  CASE input.evidence WHEN 'MENTORSHIP' THEN mentorship ELSE input.ref END AS ref,
  CASE input.evidence
    WHEN 'MENTORSHIP' THEN mentorship IS NOT NULL
    WHEN 'CONFIRMED' THEN worksUnder(person)
    ELSE key.viewer.hr OR worksUnder(person)
  END AS mayConfirm
WITH key, input, from, person, topic, open, ref, [refusal IN [
  CASE WHEN person IS NULL THEN {code: 'NOT_FOUND', path: 'managerId'}
    WHEN person.id = key.viewer.id THEN {code: 'SELF', path: 'managerId'}
    WHEN NOT mayConfirm THEN {code: 'FORBIDDEN'}
    ELSE absence(person, 'managerId') END,
  CASE WHEN topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'} END,
  CASE WHEN from < last THEN {code: 'TOO_EARLY', path: 'from', name: last} END,
  CASE WHEN any(held IN open WHERE input.evidence = 'MENTORSHIP' AND held.evidence <> 'SELF' AND held.level > input.level)
    THEN {code: 'INVALID', path: 'level', name: '≥ ' + toString(reduce(most = 0, held IN open | CASE WHEN held.evidence <> 'SELF' AND held.level > most THEN held.level ELSE most END))} END,
  CASE WHEN any(held IN open WHERE held.level = input.level AND held.evidence = input.evidence
    AND coalesce(held.ref, '') = coalesce(ref, '') AND held.confirmedBy = key.viewer.id) THEN {code: 'UNCHANGED', path: 'level'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  FOREACH (held IN open | SET held.to = from)
  CREATE (person)-[:HAS_SKILL {
    id: $in.id, level: input.level, from: from, evidence: input.evidence, ref: ref, confirmedBy: key.viewer.id
  }]->(topic)
)
RETURN refusals, person.id AS manager, person.id AS employee
