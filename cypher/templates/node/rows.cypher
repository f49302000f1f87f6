// The «things» with these ids, as rows of «file».csv.
// @piece gives // @gives «name» «type»
// @piece one MATCH (n)«<»-[:«TYPE»]-«>»(«name»:«Other»)
// @piece perhaps OPTIONAL MATCH (n)«<»-[«name»Tie:«TYPE»]-«>»(«name»:«Other»)
// @piece property n.«property» AS «name»
// @piece sealed n.«property»Sealed AS «name»
// @piece end «name».id AS «name»
// @piece on «tie»Tie.«property» AS «name»
// @piece many [(n)«<»-[:«TYPE»]-«>»(other:«Other») | other.id] AS «name»
// @piece pairs [(n)«<»-[tie:«TYPE»]-«>»(other:«Other») | {«of»: other.id, «value»: tie.«value»}] AS «name»
// @read
// @param keys [map]
«gives»
UNWIND $in.keys AS key
MATCH (n:«Label» {id: key.id})
«ties»
RETURN «columns»
