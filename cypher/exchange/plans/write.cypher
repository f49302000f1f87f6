// Writes new and changed mentoring plans.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (p:MentoringPlan {id: row.id})
SET p += row {.method, .weights, .madeAt, .madeBy}
RETURN count(*) AS written
