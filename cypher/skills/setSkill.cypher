// Declares how well the viewer knows a topic: a new version on their own word. The person is locked first: they own "one version at a time".
// @write
// @param key map
// @param input map
// @param id id
// @param today date
// @gives refusals [map]
// @gives manager id?
// @gives employee id?
// @hits 100
WITH $in.key AS key, $in.input AS input, coalesce($in.input.from, $in.today) AS from
OPTIONAL MATCH (person:Employee {id: key.viewer.id})
SET person.id = person.id
WITH input, from, person
OPTIONAL MATCH (topic:Topic {id: input.topicId})
WITH input, from, person, topic, openVersions(person, topic) AS open, lastChange(person, topic) AS last
WITH input, from, person, topic, open, [refusal IN [
  CASE WHEN person IS NULL THEN {code: 'FORBIDDEN'}
    WHEN topic IS NULL THEN {code: 'NOT_FOUND', path: 'topicId'} END,
  CASE WHEN from < last THEN {code: 'TOO_EARLY', path: 'from', name: last} END,
  CASE WHEN any(held IN open WHERE held.level = input.level) THEN {code: 'UNCHANGED', path: 'level'} END
] WHERE refusal IS NOT NULL] AS refusals
FOREACH (_ IN CASE WHEN size(refusals) = 0 THEN [1] ELSE [] END |
  FOREACH (held IN open | SET held.to = from)
  CREATE (person)-[:HAS_SKILL {id: $in.id, level: input.level, from: from, evidence: 'SELF'}]->(topic)
)
RETURN refusals, person.id AS manager, person.id AS employee
