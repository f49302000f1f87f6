// The scores about a manager that count from a day on and before another, in the order in which they were given, each with where the manager worked: as it was when it
// was recorded, and on its day for a score that came without. A score counts on the day it was recorded: one that comes late does not change a quarter that has closed.
// @predicate manager, first, end
COLLECT {
  MATCH (manager)<-[:ABOUT]-(score:SatisfactionScore)<-[:GAVE]-(client:Client)
  WHERE first <= coalesce(score.recordedOn, score.on) AND coalesce(score.recordedOn, score.on) < end
  WITH client, score, coalesce(score.branch, head(COLLECT {
    MATCH (manager)-[post:WORKS_AT]->(branch:Branch) WHERE holdsOn(post, score.on) RETURN branch.id
  }), '') AS branch ORDER BY score.on, score.id
  RETURN {by: client.id, quarter: quarterOf(coalesce(score.recordedOn, score.on)), score: score.score, branch: branch}
}
