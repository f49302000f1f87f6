// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/skills/keys (templates/record/keys)
// Ids of all skills, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (:Employee)-[tie:HAS_SKILL]->(:Topic)
WHERE tie.id IS NOT NULL
RETURN tie.id AS id
ORDER BY id

//// exchange/skills/rows (templates/record/rows)
// The skills with these ids, as rows of skills.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives topic string
// @gives level int
// @gives from string?
// @gives to string?
// @gives evidence string?
// @gives ref string?
// @gives confirmedBy string?
UNWIND $in.keys AS key
MATCH (manager:Employee)-[tie:HAS_SKILL {id: key.id}]->(topic:Topic)
RETURN tie.id AS id,
  manager.id AS manager,
  topic.id AS topic,
  tie.level AS level,
  tie.from AS from,
  tie.to AS to,
  tie.evidence AS evidence,
  tie.ref AS ref,
  tie.confirmedBy AS confirmedBy

//// exchange/skills/write (templates/record/write)
// Writes new and changed skills.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
CALL (row) { MATCH ()-[old:HAS_SKILL {id: row.id}]->() DELETE old }
MATCH (manager:Employee {id: row.manager})
MATCH (topic:Topic {id: row.topic})
CREATE (manager)-[tie:HAS_SKILL]->(topic)
SET tie.id = row.id,
  tie.level = row.level,
  tie.from = row.from,
  tie.to = row.to,
  tie.evidence = row.evidence,
  tie.ref = row.ref,
  tie.confirmedBy = row.confirmedBy
RETURN count(*) AS written

//// exchange/skills/periods (templates/tie/periodsOfTwo)
// All periods of the skills of these owners, each named by the ids of both ends, with a space between.
// @read
// @param owners [string]
// @gives id string
// @gives manager string
// @gives topic string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
WITH split(owner, ' ') AS ids
MATCH (manager:Employee {id: ids[0]})
MATCH (topic:Topic {id: ids[1]})
MATCH (manager)-[tie:HAS_SKILL]->(topic)
RETURN tie.id AS id, manager.id AS manager, topic.id AS topic, tie.from AS from, tie.to AS to

//// verify/skills (templates/verify/tie)
// Skills without an id or level, or with a wrong from, to or evidence.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Employee)-[one:HAS_SKILL]->(b:Topic)
WHERE NOT coalesce(one.id, '') STARTS WITH 'skl-'
  OR one.level IS NULL
  OR NOT one.level IS :: INTEGER OR NOT 1 <= coalesce(one.level, 1) <= 5
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.evidence, 'SELF') IN ['SELF', 'CONFIRMED', 'EXAM', 'CERTIFICATE', 'MENTORSHIP']
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/goals/keys (templates/tie/keys)
// Keys of all goals, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives topic string
MATCH (manager:Manager)-[tie:WANTS_SKILL]->(topic:Topic)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, topic.id AS topic
ORDER BY manager, topic

//// exchange/goals/rows (templates/tie/rows)
// The goals with these keys, as rows of goals.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives topic string
// @gives targetLevel int
// @gives priority int?
// @gives setOn string?
// @gives by string?
// @gives droppedOn string?
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})
MATCH (topic:Topic {id: key.topic})
MATCH (manager)-[tie:WANTS_SKILL]->(topic)
RETURN manager.id AS manager,
  topic.id AS topic,
  tie.targetLevel AS targetLevel,
  tie.priority AS priority,
  tie.setOn AS setOn,
  tie.by AS by,
  tie.droppedOn AS droppedOn

//// exchange/goals/write (templates/tie/write)
// Writes new and changed goals.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
MATCH (topic:Topic {id: row.topic})
MERGE (manager)-[tie:WANTS_SKILL]->(topic)
SET tie.targetLevel = row.targetLevel,
  tie.priority = row.priority,
  tie.setOn = row.setOn,
  tie.by = row.by,
  tie.droppedOn = row.droppedOn
RETURN count(*) AS written

//// verify/goals (templates/verify/tie)
// Goals without a target_level, or with a wrong priority, set_on or dropped_on.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[one:WANTS_SKILL]->(b:Topic)
WHERE false
  OR one.targetLevel IS NULL
  OR NOT one.targetLevel IS :: INTEGER OR NOT 1 <= coalesce(one.targetLevel, 1) <= 5
  OR NOT one.priority IS :: INTEGER OR NOT 1 <= coalesce(one.priority, 1) <= 1000
  OR NOT coalesce(one.setOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.droppedOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.setOn > one.droppedOn
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
