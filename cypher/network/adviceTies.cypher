// Whom each manager asked for advice until the date: a place in `others` and in `times` for each conversation.
// @read
// @scan a snapshot takes every tie
// @param until instant
// @param from instant?
// @param to instant?
// @gives id id
// @gives others [id]
// @gives times [int]
MATCH (one:Manager)
WITH one, COLLECT {
  MATCH (one)-[asked:ASKED_ADVICE]->(other:Manager)
  WHERE wasAsked(asked, $in.until) AND inWindow(asked.lastAt, $in.from, $in.to)
  RETURN [other.id, coalesce(asked.times, 1)]
} AS ties
WHERE size(ties) > 0
RETURN one.id AS id, [tie IN ties | tie[0]] AS others, [tie IN ties | tie[1]] AS times
