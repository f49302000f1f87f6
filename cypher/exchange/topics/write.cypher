// Writes new and changed topics; broader topics follow with `link`, when all of them are there.
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (t:Topic {id: row.id})
SET t += row {.name, .nameZh}
RETURN count(*) AS written
