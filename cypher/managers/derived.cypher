// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/managers/keys (templates/node/keys)
// Ids of all managers, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Manager)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/managers/rows (templates/node/rows)
// The managers with these ids, as rows of managers.csv.
// @read
// @param keys [map]
// @gives id string
// @gives externalId string?
// @gives name string
// @gives email string?
// @gives hiredOn string?
// @gives leftOn string?
UNWIND $in.keys AS key
MATCH (n:Manager {id: key.id})
RETURN n.id AS id,
  n.externalId AS externalId,
  n.name AS name,
  n.email AS email,
  n.hiredOn AS hiredOn,
  n.leftOn AS leftOn

//// exchange/managers/write (templates/node/write)
// Writes new and changed managers.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Employee {id: row.id})
SET n:Manager,
  n.externalId = row.externalId,
  n.name = row.name,
  n.email = row.email,
  n.hiredOn = row.hiredOn,
  n.leftOn = row.leftOn,
  n.pinyin = row.pinyin,
  n.version = coalesce(n.version, 0) + 1
RETURN count(*) AS written

//// exchange/managers/owners (templates/node/owners)
// Which managers have these bank's own numbers.
// @read
// @param externalIds [string]
// @gives externalId string
// @gives id string
UNWIND $in.externalIds AS externalId
MATCH (n:Employee {externalId: externalId})
RETURN externalId, n.id AS id

//// pinyin/managers/missing (templates/pinyin/missing)
// The managers after an id whose pinyin is still to be worked out, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives text string
MATCH (one:Employee)
WHERE one.id > $in.after AND one.pinyin IS NULL AND one.name =~ '.*\\p{IsHan}.*'
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.name AS text
ORDER BY id

//// pinyin/managers/fill (templates/pinyin/fill)
// Stores the pinyin of managers, unless the text was changed since it was read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:Employee {id: row.id})
SET one.name = one.name
WITH one, row
WHERE one.name = row.text
SET one.pinyin = row.pinyin

//// verify/managers (templates/verify/node)
// Managers without an id, name or version, or with a wrong hired_on, left_on or pinyin.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Manager)
WHERE one.id IS NULL
  OR one.name IS NULL
  OR NOT coalesce(one.hiredOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.leftOn, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.hiredOn > one.leftOn
  OR coalesce(one.version, 0) < 1
  OR (one.pinyin IS NULL) = (coalesce(one.name, '') =~ '.*\\p{IsHan}.*')
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/posts/keys (templates/tie/keys)
// Keys of all held posts, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Employee)-[tie:WORKS_AT]->(branch:Branch)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, tie.from AS from
ORDER BY manager, coalesce(from, '')

//// exchange/posts/rows (templates/period/rows)
// The held posts with these keys, as rows of posts.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives branch string
// @gives post string?
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (manager:Employee {id: key.manager})-[tie:WORKS_AT]->(branch:Branch)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, branch.id AS branch, tie.post AS post, tie.from AS from, tie.to AS to

//// exchange/posts/write (templates/period/write)
// Writes new and changed held posts: one that leads elsewhere is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Employee {id: row.manager})
MATCH (branch:Branch {id: row.branch})
CALL (manager, row) { MATCH (manager)-[old:WORKS_AT]->() WHERE coalesce(old.from, '') = coalesce(row.from, '') DELETE old }
CREATE (manager)-[tie:WORKS_AT]->(branch)
SET tie.post = row.post, tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// exchange/posts/periods (templates/tie/periods)
// All periods of the held posts of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (manager:Employee {id: owner})-[tie:WORKS_AT]->(branch:Branch)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// verify/heldPosts (templates/verify/tie)
// Held posts with a wrong from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Employee)-[one:WORKS_AT]->(b:Branch)
WHERE false
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/posts (templates/verify/exclusive)
// Employees with two posts at one time.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (:Branch)<-[one:WORKS_AT]-(n:Employee)-[other:WORKS_AT]->(:Branch)
WHERE elementId(one) < elementId(other)
  AND coalesce(one.from, '') < coalesce(other.to, '~') AND coalesce(other.from, '') < coalesce(one.to, '~')
  AND coalesce(one.from, '') < coalesce(one.to, '~') AND coalesce(other.from, '') < coalesce(other.to, '~')
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/reporting/keys (templates/tie/keys)
// Keys of all reporting lines, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Employee)-[tie:REPORTS_TO]->(superior:Employee)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, tie.from AS from
ORDER BY manager, coalesce(from, '')

//// exchange/reporting/rows (templates/period/rows)
// The reporting lines with these keys, as rows of reporting.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives superior string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (manager:Employee {id: key.manager})-[tie:REPORTS_TO]->(superior:Employee)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, superior.id AS superior, tie.from AS from, tie.to AS to

//// exchange/reporting/write (templates/period/write)
// Writes new and changed reporting lines: one that leads elsewhere is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Employee {id: row.manager})
MATCH (superior:Employee {id: row.superior})
CALL (manager, row) { MATCH (manager)-[old:REPORTS_TO]->() WHERE coalesce(old.from, '') = coalesce(row.from, '') DELETE old }
CREATE (manager)-[tie:REPORTS_TO]->(superior)
SET tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// exchange/reporting/periods (templates/tie/periods)
// All periods of the reporting lines of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (manager:Employee {id: owner})-[tie:REPORTS_TO]->(superior:Employee)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// verify/reportingLines (templates/verify/tie)
// Reporting lines with a wrong from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Employee)-[one:REPORTS_TO]->(b:Employee)
WHERE false
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/superiors (templates/verify/exclusive)
// Employees with two superiors at one time.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (:Employee)<-[one:REPORTS_TO]-(n:Employee)-[other:REPORTS_TO]->(:Employee)
WHERE elementId(one) < elementId(other)
  AND coalesce(one.from, '') < coalesce(other.to, '~') AND coalesce(other.from, '') < coalesce(one.to, '~')
  AND coalesce(one.from, '') < coalesce(one.to, '~') AND coalesce(other.from, '') < coalesce(other.to, '~')
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/gradeHistory/keys (templates/tie/keys)
// Keys of all held grades, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Manager)-[tie:HELD_GRADE]->(grade:Grade)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, tie.from AS from
ORDER BY manager, coalesce(from, '')

//// exchange/gradeHistory/rows (templates/period/rows)
// The held grades with these keys, as rows of grade_history.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives grade string
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})-[tie:HELD_GRADE]->(grade:Grade)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, grade.id AS grade, tie.from AS from, tie.to AS to

//// exchange/gradeHistory/write (templates/period/write)
// Writes new and changed held grades: one that leads elsewhere is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
MATCH (grade:Grade {id: row.grade})
CALL (manager, row) { MATCH (manager)-[old:HELD_GRADE]->() WHERE coalesce(old.from, '') = coalesce(row.from, '') DELETE old }
CREATE (manager)-[tie:HELD_GRADE]->(grade)
SET tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// exchange/gradeHistory/periods (templates/tie/periods)
// All periods of the held grades of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (manager:Manager {id: owner})-[tie:HELD_GRADE]->(grade:Grade)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// verify/heldGrades (templates/verify/tie)
// Held grades with a wrong from or to.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (a:Manager)-[one:HELD_GRADE]->(b:Grade)
WHERE false
  OR NOT coalesce(one.from, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR NOT coalesce(one.to, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
WITH coalesce(a.id, elementId(a)) + ' ' + type(one) + ' ' + coalesce(b.id, elementId(b)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/gradesHeld (templates/verify/exclusive)
// Employees with two grades at one time.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (:Grade)<-[one:HELD_GRADE]-(n:Employee)-[other:HELD_GRADE]->(:Grade)
WHERE elementId(one) < elementId(other)
  AND coalesce(one.from, '') < coalesce(other.to, '~') AND coalesce(other.from, '') < coalesce(one.to, '~')
  AND coalesce(one.from, '') < coalesce(one.to, '~') AND coalesce(other.from, '') < coalesce(other.to, '~')
WITH DISTINCT n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/morale/keys (templates/node/keys)
// Ids of all morale scores, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:MoraleScore)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/morale/rows (templates/node/rows)
// The morale scores with these ids, as rows of morale.csv.
// @read
// @param keys [map]
// @gives id string
// @gives manager string
// @gives on string
// @gives score float
UNWIND $in.keys AS key
MATCH (n:MoraleScore {id: key.id})
MATCH (n)<-[:FELT]-(manager:Manager)
RETURN n.id AS id, manager.id AS manager, n.on AS on, n.score AS score

//// exchange/morale/write (templates/node/write)
// Writes new and changed morale scores.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:MoraleScore {id: row.id})
SET n.on = row.on, n.score = toFloat(row.score)
WITH n, row
CALL (n) { MATCH (n)<-[old:FELT]-() DELETE old }
MATCH (manager:Manager {id: row.manager})
CREATE (n)<-[:FELT]-(manager)
RETURN count(*) AS written

//// verify/moraleScores (templates/verify/node)
// Morale scores without an id, manager, on or score.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:MoraleScore)
WHERE one.id IS NULL
  OR one.on IS NULL
  OR NOT coalesce(one.on, '0001-01-01') =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  OR one.score IS NULL
  OR NOT 0 <= coalesce(one.score, 0) <= 10
  OR COUNT { (one)<-[:FELT]-(:Manager) } <> 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
