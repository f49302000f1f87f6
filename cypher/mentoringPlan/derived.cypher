// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/plans/keys (templates/node/keys)
// Ids of all mentoring plans, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (n:MentoringPlan)
WHERE n.id IS NOT NULL
RETURN n.id AS id
ORDER BY id

//// exchange/plans/rows (templates/node/rows)
// The mentoring plans with these ids, as rows of plans.csv.
// @read
// @param keys [map]
// @gives id string
// @gives method string
// @gives weights string?
// @gives madeAt string
// @gives madeBy string
UNWIND $in.keys AS key
MATCH (n:MentoringPlan {id: key.id})
RETURN n.id AS id, n.method AS method, n.weights AS weights, n.madeAt AS madeAt, n.madeBy AS madeBy

//// exchange/plans/write (templates/node/write)
// Writes new and changed mentoring plans.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:MentoringPlan {id: row.id})
SET n.method = row.method, n.weights = row.weights, n.madeAt = row.madeAt, n.madeBy = row.madeBy
RETURN count(*) AS written

//// verify/mentoringPlans (templates/verify/node)
// Mentoring plans without an id, method, made_at or made_by.
// @read
// @scan the whole graph is verified
// @param limit int
// @gives count int
// @gives offenders [string]
MATCH (one:MentoringPlan)
WHERE one.id IS NULL
  OR one.method IS NULL
  OR one.madeAt IS NULL
  OR one.madeBy IS NULL
WITH coalesce(one.id, elementId(one)) AS offender
WITH offender ORDER BY offender
RETURN count(*) AS count, collect(offender)[..toInteger($in.limit)] AS offenders
