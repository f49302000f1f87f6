// How the manager felt until the date: the mean for themselves and COMPLIANCE; to others who read the file, that it is withheld.
// @edge
// @parent Manager
// @child value
// @param asOf date
// @hits 120
MATCH (parent)
WHERE seesFile(parent)
WITH seesMorale(parent) AS open, COLLECT {
  MATCH (parent)-[:FELT]->(score:MoraleScore)
  WHERE score.on <= $in.asOf
  RETURN score.score
} AS scores
RETURN {
  mean: CASE WHEN open AND size(scores) > 0 THEN reduce(sum = 0.0, score IN scores | sum + score) / size(scores) END,
  scoreCount: CASE WHEN open THEN size(scores) END,
  withheld: CASE WHEN NOT open THEN 'TOO_FEW_RESPONDENTS' END
} AS child
