// Writes new and changed «things».
// @piece label n:«Label»
// @piece property n.«property» = row.«name»
// @piece float n.«property» = toFloat(row.«name»)
// @piece sealed n.«property»Sealed = row.«name»Sealed, n.«property»Index = row.«name»Index
// @piece follows n.«property» = coalesce(«values», '«else»')
// @piece pinyin n.pinyin = row.pinyin
// @piece version n.version = coalesce(n.version, 0) + 1
// @piece then WITH n, row
// @piece clear CALL (n) { MATCH (n)«<»-[old:«TYPE»]-«>»() DELETE old }
// @piece many CALL (n, row) { UNWIND row.«name» AS each MATCH (other:«Other» {id: each}) CREATE (n)«<»-[:«TYPE»]-«>»(other) }
// @piece pairs CALL (n, row) { UNWIND row.«name» AS each MATCH (other:«Other» {id: each.«of»}) CREATE (n)«<»-[tie:«TYPE»]-«>»(other) SET tie.«value» = each.«value» }
// @piece perhaps CALL (n, row) { MATCH (other:«Other» {id: row.«name»}) CREATE (n)«<»-[:«TYPE»]-«>»(other) }
// @piece perhapsWith CALL (n, row) { MATCH (other:«Other» {id: row.«name»}) CREATE (n)«<»-[tie:«TYPE»]-«>»(other) SET «values» }
// @piece on tie.«property» = row.«name»
// @piece find MATCH («name»:«Other» {id: row.«name»})
// @piece put CREATE (n)«<»-[:«TYPE»]-«>»(«name»)
// @write
// @param rows [map]
// @gives written int
UNWIND $in.rows AS row
MERGE (n:«Within» {id: row.id})
SET «sets»
«ties»
RETURN count(*) AS written
