// The «things» with these ids, as rows of «file».csv.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @read
// @param keys [map]
«gives»
UNWIND $in.keys AS key
MATCH («from»:«From»)-[tie:«TYPE» {id: key.id}]->(«to»:«To»)
RETURN «columns»
