// Whose items each manager endorsed until the date: a place for each item.
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
  MATCH (one)-[endorsed:ENDORSED]->(:KnowledgeItem)<-[:AUTHORED]-(other:Manager)
  WHERE other <> one AND coalesce(endorsed.at, '') < $in.until AND inWindow(endorsed.at, $in.from, $in.to)
  RETURN other.id
} AS others
WHERE size(others) > 0
RETURN one.id AS id, others, [other IN others | 1] AS times
