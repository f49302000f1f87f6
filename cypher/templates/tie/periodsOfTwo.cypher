// All periods of the «things» of these owners, each named by the ids of both ends, with a space between.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @read
// @param owners [string]
«gives»
UNWIND $in.owners AS owner
WITH split(owner, ' ') AS ids
MATCH («from»:«From» {id: ids[0]})
MATCH («to»:«To» {id: ids[1]})
MATCH («from»)-[tie:«TYPE»]->(«to»)
RETURN «columns»
