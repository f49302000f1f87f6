// Leads «things» to others of their kind, when all of them are there.
// @piece clear CALL (n) { MATCH (n)«<»-[old:«TYPE»]-«>»() DELETE old }
// @piece many CALL (n, row) { UNWIND row.«name» AS each MATCH (other:«Other» {id: each}) CREATE (n)«<»-[:«TYPE»]-«>»(other) }
// @piece perhaps CALL (n, row) { MATCH (other:«Other» {id: row.«name»}) CREATE (n)«<»-[:«TYPE»]-«>»(other) }
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MATCH (n:«Within» {id: row.id})
«ties»
RETURN count(*) AS written
