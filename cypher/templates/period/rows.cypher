// The «things» with these keys, as rows of «file».csv.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @read
// @param keys [map]
«gives»
UNWIND $in.keys AS key
MATCH («from»:«From» {id: key.«from»})-[tie:«TYPE»]->(«to»:«To»)
WHERE coalesce(tie.from, '') = coalesce(key.from, '')
RETURN «columns»
