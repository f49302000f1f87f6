// The «things» with these keys, as rows of «file».csv.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @piece fixed  {«fixed»}
// @piece same «property»: key.«name»
// @piece where WHERE coalesce(tie.«property», '') = coalesce(key.«name», '')
// @read
// @param keys [map]
«gives»
UNWIND $in.keys AS key
MATCH («from»:«From» {id: key.«from»})
MATCH («to»:«To» {id: key.«to»})
MATCH («from»)-[tie:«TYPE»«only»]->(«to»)
«where»
RETURN «columns»
