// Changes one of the «things»: what is given, and nothing else.
// @piece lock SET n.«property» = n.«property»
// @piece found WITH *, COLLECT { MATCH (other:«Other») WHERE other.id IN input.«name» RETURN other } AS «name»
// @piece before WITH *, COLLECT { MATCH (n)«<»-[old:«TYPE»]-«>»() WHERE input.«name» IS NOT NULL RETURN old } AS «name»Before
// @piece missing   + [at IN range(0, size(coalesce(input.«name», [])) - 1) WHERE none(other IN «name» WHERE other.id = input.«name»[at]) | {code: 'NOT_FOUND', path: '«name».' + at}]
// @piece clear   FOREACH (old IN «name»Before | DELETE old)
// @piece put   FOREACH (other IN «name» | CREATE (n)«<»-[:«TYPE»]-«>»(other))
// @write
// @param input map
// @param values map
// @gives refusals [map]
// @gives «thing» id?
// @hits «hits»
WITH $in.input AS input
OPTIONAL MATCH (n:«Label» {id: input.«thing»Id})
«lock»
«found»
WITH *, [_ IN [1] WHERE n IS NULL | {code: 'NOT_FOUND', path: '«thing»Id'}]
«missing»
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  SET n += $in.values
«ties»
}
RETURN refusals, n.id AS «thing»
