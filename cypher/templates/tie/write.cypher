// Writes new and changed «things».
// @piece fixed  {«fixed»}
// @piece same «property»: row.«name»
// @piece property tie.«property» = row.«name»
// @piece float tie.«property» = toFloat(row.«name»)
// @piece set SET «sets»
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH («from»:«From» {id: row.«from»})
MATCH («to»:«To» {id: row.«to»})
MERGE («from»)-[tie:«TYPE»«only»]->(«to»)
«set»
RETURN count(*) AS written
