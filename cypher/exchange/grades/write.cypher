// Writes new and changed grades.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (g:Grade {id: row.id})
SET g += row {.name, .nameZh, .rank}
RETURN count(*) AS written
