// How satisfied a manager's clients were in some days, both included: the mean of each one's latest score in them, withheld below 5 clients.
// @predicate manager, first, last
head(COLLECT {
  UNWIND [1] AS once
  WITH [score IN COLLECT {
    MATCH (manager)<-[:ABOUT]-(given:SatisfactionScore)<-[:GAVE]-(client:Client)
    WHERE first <= given.on AND given.on <= last
    WITH DISTINCT client
    RETURN COLLECT {
      MATCH (client)-[:GAVE]->(latest:SatisfactionScore)-[:ABOUT]->(manager)
      WHERE first <= latest.on AND latest.on <= last
      RETURN latest.score ORDER BY latest.on DESC, latest.id DESC LIMIT 1
    }[0]
  } WHERE score IS NOT NULL] AS scores
  WITH scores, size(scores) AS respondents
  RETURN {
    mean: CASE WHEN respondents >= 5 OR (respondents > 0 AND key.viewer.allIdentities)
      THEN round(reduce(total = 0.0, score IN scores | total + score) / respondents, 1) END,
    respondents: CASE WHEN respondents >= 5 OR key.viewer.allIdentities THEN respondents END,
    withheld: CASE WHEN respondents < 5 AND NOT key.viewer.allIdentities THEN 'TOO_FEW_RESPONDENTS' END
  }
})
