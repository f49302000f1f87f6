// The «things» of these owners, with what tells whether each holds.
// @piece gives // @gives «name» «type»
// @piece property n.«property» AS «name»
// @piece end «name».id AS «name»
// @read
// @param owners [string]
«gives»
UNWIND $in.owners AS owner
MATCH (n:«Label»)«<»-[:«TYPE»]-«>»(«owner»:«Other» {id: owner})
RETURN «columns»
