// Writes new and changed «things».
// @piece property tie.«property» = row.«name»
// @piece float tie.«property» = toFloat(row.«name»)
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
CALL (row) { MATCH ()-[old:«TYPE» {id: row.id}]->() DELETE old }
MATCH («from»:«From» {id: row.«from»})
MATCH («to»:«To» {id: row.«to»})
CREATE («from»)-[tie:«TYPE»]->(«to»)
SET «sets»
RETURN count(*) AS written
