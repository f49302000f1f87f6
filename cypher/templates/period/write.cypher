// Writes new and changed «things»: one that leads elsewhere is a new relationship.
// @piece property tie.«property» = row.«name»
// @piece float tie.«property» = toFloat(row.«name»)
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH («from»:«From» {id: row.«from»})
MATCH («to»:«To» {id: row.«to»})
CALL («from», row) { MATCH («from»)-[old:«TYPE»]->() WHERE coalesce(old.from, '') = coalesce(row.from, '') DELETE old }
CREATE («from»)-[tie:«TYPE»]->(«to»)
SET «sets»
RETURN count(*) AS written
