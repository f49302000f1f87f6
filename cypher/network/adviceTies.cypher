// Whom each manager asked for advice until the date, or within a window: a place in `others`, `times` and `spread` for each conversation; `spread` is 1
// where its times are an estimate.
// @read
// @scan a snapshot takes every tie
// @param until instant
// @param from instant?
// @param to instant?
// @gives id id
// @gives others [id]
// @gives times [int]
// @gives spread [int]
WITH CASE WHEN $in.to < $in.until THEN $in.to ELSE $in.until END AS until
MATCH (one:Manager)
WITH one, COLLECT {
  MATCH (one)-[asked:ASKED_ADVICE]->(other:Manager)
  WITH other, asked, timesAsked(asked, $in.from, until) AS times
  WHERE times > 0
  RETURN [other.id, times, CASE WHEN isSpread(asked, $in.from, until) THEN 1 ELSE 0 END]
} AS ties
WHERE size(ties) > 0
RETURN one.id AS id, [tie IN ties | tie[0]] AS others, [tie IN ties | tie[1]] AS times, [tie IN ties | tie[2]] AS spread
