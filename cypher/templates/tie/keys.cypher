// Keys of all «things», in order.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @piece known «name»
// @piece unknown coalesce(«name», '')
// @read
// @scan an export takes everything
«gives»
MATCH («from»:«From»)-[tie:«TYPE»]->(«to»:«To»)
WHERE «from».id IS NOT NULL
RETURN «columns»
ORDER BY «order»
