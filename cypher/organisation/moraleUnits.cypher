// The branches of a subtree, each with the scores until a day of everyone who works there then and whose file the viewer reads, person by person.
// @predicate top, day
COLLECT {
  MATCH (top)<-[:PART_OF*0..]-(unit:Branch)
  RETURN {
    id: unit.id, above: CASE WHEN unit <> top THEN head(COLLECT { MATCH (unit)-[:PART_OF]->(upper:Branch) RETURN upper.id }) END,
    scores: COLLECT {
      MATCH (unit)<-[post:WORKS_AT]-(person:Manager)
      WHERE holdsOn(post, day) AND isCurrentOn(person, day) AND seesFile(person)
      RETURN COLLECT { MATCH (person)-[:FELT]->(felt:MoraleScore) WHERE felt.on <= day RETURN felt.score }
    }
  }
}
