// How satisfied the manager's clients are: the mean of each one's latest score up to the date, withheld below 5 clients.
// @edge
// @parent Manager
// @child value
// @param asOf date
// @hits 6000
MATCH (parent)
WHERE seesFile(parent)
WITH [score IN latestScores(parent, $in.asOf) WHERE score IS NOT NULL] AS scores
WITH scores, size(scores) AS given
RETURN {
  mean: CASE WHEN given >= 5 OR (given > 0 AND key.viewer.allIdentities) THEN
    round(reduce(sum = 0.0, score IN scores | sum + score) / given, CASE WHEN key.viewer.allIdentities THEN 6 ELSE 1 END) END,
  respondents: CASE WHEN given >= 5 OR key.viewer.allIdentities THEN given END,
  withheld: CASE WHEN given < 5 AND NOT key.viewer.allIdentities THEN 'TOO_FEW_RESPONDENTS' END
} AS child
