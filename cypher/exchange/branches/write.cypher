// Writes new and changed branches; the branch above follows with `link`, when all of them are there.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (b:Branch {id: row.id})
SET b += row {.name, .nameZh, .kind}
RETURN count(*) AS written
