// The latest score by a day of each client who said how satisfied they were with a manager; null for a client who said it only later. Of several on
// one day it is the one that was recorded last, then the one with the greatest id.
// @predicate manager, day
COLLECT {
  MATCH (manager)<-[:ABOUT]-(:SatisfactionScore)<-[:GAVE]-(scorer:Client)
  WITH DISTINCT scorer
  RETURN COLLECT {
    MATCH (scorer)-[:GAVE]->(score:SatisfactionScore)-[:ABOUT]->(manager)
    WHERE score.on <= day
    RETURN score.score ORDER BY score.on DESC, coalesce(score.recordedOn, score.on) DESC, score.id DESC LIMIT 1
  }[0]
}
