// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/branches/keys (templates/node/keys)
// Ids of all branches, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Branch)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/branches/rows (templates/node/rows)
// The branches with these ids, as rows of branches.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives kind string
// @gives partOf string?
UNWIND $in.keys AS key
MATCH (n:Branch {id: key.id})
OPTIONAL MATCH (n)-[partOfTie:PART_OF]->(partOf:Branch)
RETURN n.id AS id, n.name AS name, n.nameZh AS nameZh, n.kind AS kind, partOf.id AS partOf

//// exchange/branches/write (templates/node/write)
// Writes new and changed branches.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Branch {id: row.id})
SET n.name = row.name, n.nameZh = row.nameZh, n.kind = row.kind, n.pinyin = row.pinyin
RETURN count(*) AS written

//// exchange/branches/link (templates/node/link)
// Leads branches to others of their kind, when all of them are there.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (n:Branch {id: row.id})
CALL (n) { MATCH (n)-[old:PART_OF]->() DELETE old }
CALL (n, row) { MATCH (other:Branch {id: row.partOf}) CREATE (n)-[:PART_OF]->(other) }
RETURN count(*) AS written

//// pinyin/branches/missing (templates/pinyin/missing)
// The branches after an id whose pinyin is still to be worked out, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives text string
MATCH (one:Branch)
WHERE one.id > $in.after AND one.pinyin IS NULL AND one.nameZh =~ '.*\\p{IsHan}.*'
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.nameZh AS text
ORDER BY id

//// pinyin/branches/fill (templates/pinyin/fill)
// Stores the pinyin of branches, unless the text was changed since it was read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:Branch {id: row.id})
SET one.nameZh = one.nameZh
WITH one, row
WHERE one.nameZh = row.text
SET one.pinyin = row.pinyin

//// verify/branches (templates/verify/node)
// Branches without an id, name or kind, or with a wrong pinyin.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Branch)
WHERE one.id IS NULL
  OR one.name IS NULL
  OR one.kind IS NULL
  OR NOT coalesce(one.kind, 'HEAD_OFFICE') IN ['HEAD_OFFICE', 'BRANCH', 'SUB_BRANCH']
  OR (one.pinyin IS NULL) = (coalesce(one.nameZh, '') =~ '.*\\p{IsHan}.*')
  OR COUNT { (one)-[:PART_OF]->(:Branch) } > 1
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// verify/branchCircles (templates/verify/circles)
// Branches that stand above themselves, through others or at once.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (n:Branch)
WHERE EXISTS { MATCH (n)-[:PART_OF*1..]->(n) }
WITH n.id AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// exchange/grades/keys (templates/node/keys)
// Ids of all grades, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:Grade)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/grades/rows (templates/node/rows)
// The grades with these ids, as rows of grades.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives rank int
UNWIND $in.keys AS key
MATCH (n:Grade {id: key.id})
RETURN n.id AS id, n.name AS name, n.nameZh AS nameZh, n.rank AS rank

//// exchange/grades/write (templates/node/write)
// Writes new and changed grades.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:Grade {id: row.id})
SET n.name = row.name, n.nameZh = row.nameZh, n.rank = row.rank
RETURN count(*) AS written

//// verify/grades (templates/verify/node)
// Grades without an id, name or rank.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:Grade)
WHERE one.id IS NULL
  OR one.name IS NULL
  OR one.rank IS NULL
  OR NOT one.rank IS :: INTEGER OR NOT 0 <= coalesce(one.rank, 0) <= 1000
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders

//// organisation/Grade (templates/catalogue/node)
// One of the grades, as everyone may know it.
// @node Grade
RETURN child {.id, .name, .nameZh, .rank}

//// organisation/gradeById (templates/catalogue/byId)
// The one of the grades with this id.
// @root
// @child Grade
// @hits 10
MATCH (child:Grade {id: key.id})
RETURN child

//// organisation/addGrade (templates/catalogue/add)
// Adds one of the grades.
// @write
// @param input map
// @param id id
// @gives refusals [map]
// @gives grade id?
// @hits 20
WITH $in.input AS input
WITH *, []
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  CREATE (n:Grade {id: $in.id, name: input.name, nameZh: input.nameZh, rank: input.rank})
}
RETURN refusals, $in.id AS grade

//// organisation/updateGrade (templates/catalogue/update)
// Changes one of the grades: what is given, and nothing else.
// @write
// @param input map
// @param values map
// @gives refusals [map]
// @gives grade id?
// @hits 20
WITH $in.input AS input
OPTIONAL MATCH (n:Grade {id: input.gradeId})
WITH *, [_ IN [1] WHERE n IS NULL | {code: 'NOT_FOUND', path: 'gradeId'}]
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  SET n += $in.values
}
RETURN refusals, n.id AS grade
