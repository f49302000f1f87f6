// The branches of a subtree, each with those who work there on a day and whose file the viewer reads, and about each the score of every client whose latest score
// of all until then it is: so a client counts once in any group.
// @predicate top, day
COLLECT {
  MATCH (top)<-[:PART_OF*0..]-(unit:Branch)
  RETURN {
    id: unit.id, above: CASE WHEN unit <> top THEN head(COLLECT { MATCH (unit)-[:PART_OF]->(upper:Branch) RETURN upper.id }) END,
    managers: COLLECT {
      MATCH (unit)<-[post:WORKS_AT]-(person:Manager)
      WHERE holdsOn(post, day) AND isCurrentOn(person, day) AND seesFile(person)
      RETURN {id: person.id, scores: [last IN COLLECT {
        MATCH (person)<-[:ABOUT]-(:SatisfactionScore)<-[:GAVE]-(scorer:Client)
        WITH DISTINCT scorer
        RETURN head(COLLECT {
          MATCH (scorer)-[:GAVE]->(given:SatisfactionScore)-[:ABOUT]->(about:Manager)
          WHERE given.on <= day
          RETURN {score: given.score, about: about.id} ORDER BY given.on DESC, given.id DESC LIMIT 1
        })
      } WHERE last.about = person.id | last.score]}
    }
  }
}
