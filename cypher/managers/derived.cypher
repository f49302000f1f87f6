// Made by `npm run generate` of the module's entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

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

//// exchange/posts/keys (templates/tie/keys)
// Keys of all posts, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Manager)-[tie:WORKS_AT]->(branch:Branch)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, tie.from AS from
ORDER BY manager, coalesce(from, '')

//// exchange/posts/rows (templates/period/rows)
// The posts with these keys, as rows of posts.csv.
// @read
// @param keys [map]
// @gives manager string
// @gives branch string
// @gives post string?
// @gives from string?
// @gives to string?
UNWIND $in.keys AS key
MATCH (manager:Manager {id: key.manager})-[tie:WORKS_AT]->(branch:Branch)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, branch.id AS branch, tie.post AS post, tie.from AS from, tie.to AS to

//// exchange/posts/write (templates/period/write)
// Writes new and changed posts: one that leads elsewhere is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
MATCH (branch:Branch {id: row.branch})
CALL (manager, row) { MATCH (manager)-[old:WORKS_AT]->() WHERE coalesce(old.from, '') = coalesce(row.from, '') DELETE old }
CREATE (manager)-[tie:WORKS_AT]->(branch)
SET tie.post = row.post, tie.from = row.from, tie.to = row.to
RETURN count(*) AS written

//// exchange/posts/periods (templates/tie/periods)
// All periods of the posts of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (manager:Manager {id: owner})-[tie:WORKS_AT]->(branch:Branch)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// exchange/reporting/keys (templates/tie/keys)
// Keys of all reporting lines, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Manager)-[tie:REPORTS_TO]->(superior:Employee)
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
MATCH (manager:Manager {id: key.manager})-[tie:REPORTS_TO]->(superior:Employee)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN manager.id AS manager, superior.id AS superior, tie.from AS from, tie.to AS to

//// exchange/reporting/write (templates/period/write)
// Writes new and changed reporting lines: one that leads elsewhere is a new relationship.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (manager:Manager {id: row.manager})
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
MATCH (manager:Manager {id: owner})-[tie:REPORTS_TO]->(superior:Employee)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// exchange/gradeHistory/keys (templates/tie/keys)
// Keys of all grades held, in order.
// @read
// @scan an export takes everything
// @gives manager string
// @gives from string?
MATCH (manager:Manager)-[tie:HELD_GRADE]->(grade:Grade)
WHERE manager.id IS NOT NULL
RETURN manager.id AS manager, tie.from AS from
ORDER BY manager, coalesce(from, '')

//// exchange/gradeHistory/rows (templates/period/rows)
// The grades held with these keys, as rows of grade_history.csv.
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
// Writes new and changed grades held: one that leads elsewhere is a new relationship.
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
// All periods of the grades held of these owners.
// @read
// @param owners [string]
// @gives manager string
// @gives from string?
// @gives to string?
UNWIND $in.owners AS owner
MATCH (manager:Manager {id: owner})-[tie:HELD_GRADE]->(grade:Grade)
RETURN manager.id AS manager, tie.from AS from, tie.to AS to

//// exchange/morale/keys (templates/node/keys)
// Ids of all scores of morale, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:MoraleScore)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/morale/rows (templates/node/rows)
// The scores of morale with these ids, as rows of morale.csv.
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
// Writes new and changed scores of morale.
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
