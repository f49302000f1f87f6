// Who mentored each manager in a mentorship that was begun until the date.
// @read
// @scan a snapshot takes every tie
// @param asOf date
// @param from date?
// @param to date?
// @gives id id
// @gives others [id]
// @gives times [int]
MATCH (one:Manager)
WITH one, COLLECT {
  MATCH (one)<-[:TRAINS]-(mentorship:Mentorship)<-[:GUIDES]-(other:Manager)
  WHERE wasBegun(mentorship, $in.asOf) AND inWindow(mentorship.from, $in.from, $in.to)
  RETURN other.id
} AS others
WHERE size(others) > 0
RETURN one.id AS id, others, [other IN others | 1] AS times
