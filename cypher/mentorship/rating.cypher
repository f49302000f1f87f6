// The mean of the ratings that a mentor got in sessions, each trainee counted alike, to one decimal: told when three or more rated.
// Without avg(): Neo4j refuses an aggregation in a COLLECT inside a RETURN that has other columns.
// @edge
// @parent Manager
// @child value
// @hits 800
WITH COLLECT {
  MATCH (parent)-[:GUIDES]->(mentorship:Mentorship)-[:TRAINS]->(trainee:Manager)
  WHERE EXISTS { MATCH (mentorship)-[:MET]->(rated:MentoringSession) WHERE rated.traineeRating IS NOT NULL }
  WITH DISTINCT trainee
  RETURN COLLECT {
    MATCH (parent)-[:GUIDES]->(own:Mentorship)-[:TRAINS]->(trainee)
    MATCH (own)-[:MET]->(session:MentoringSession)
    WHERE session.traineeRating IS NOT NULL
    RETURN session.traineeRating
  }
} AS ratings
WITH size(ratings) AS raters, reduce(sum = 0.0, given IN ratings |
  sum + reduce(own = 0.0, rating IN given | own + rating) / size(given)) AS total
WITH raters, total, raters IN [1, 2] AND NOT key.viewer.allIdentities AS isWithheld
RETURN {
  mean: CASE WHEN raters > 0 AND NOT isWithheld THEN round(total / raters, 1) END,
  raters: CASE WHEN NOT isWithheld THEN raters END,
  withheld: CASE WHEN isWithheld THEN 'TOO_FEW_RESPONDENTS' END
} AS child
