// Adds one of the «things».
// @piece property «property»: input.«name»
// @piece found WITH *, COLLECT { MATCH (other:«Other») WHERE other.id IN input.«name» RETURN other } AS «name»
// @piece missing   + [at IN range(0, size(input.«name») - 1) WHERE none(other IN «name» WHERE other.id = input.«name»[at]) | {code: 'NOT_FOUND', path: '«name».' + at}]
// @piece put   FOREACH (other IN «name» | CREATE (n)«<»-[:«TYPE»]-«>»(other))
// @write
// @param input map
// @param id id
// @gives refusals [map]
// @gives «thing» id?
// @hits 20
WITH $in.input AS input
«found»
WITH *, []
«missing»
  AS refusals
CALL (*) {
  WITH * WHERE size(refusals) = 0
  CREATE (n:«Label» {id: $in.id, «properties»})
«ties»
}
RETURN refusals, $in.id AS «thing»
