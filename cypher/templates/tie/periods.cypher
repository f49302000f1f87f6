// All periods of the «things» of these owners.
// @piece gives // @gives «name» «type»
// @piece end «name».id AS «name»
// @piece property tie.«property» AS «name»
// @piece only  {«property»: '«value»'}
// @read
// @param owners [string]
«gives»
UNWIND $in.owners AS owner
MATCH («owner»:«Owner» {id: owner})«<»-[tie:«TYPE»«only»]-«>»(«other»:«Other»)
RETURN «columns»
