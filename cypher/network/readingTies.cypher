// Whose items each manager read until the date: a place for each item.
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
  MATCH (one)-[read:READ]->(:KnowledgeItem)<-[:AUTHORED]-(other:Manager)
  WHERE other <> one AND coalesce(read.at, '') < $in.until AND inWindow(read.at, $in.from, $in.to)
  RETURN other.id
} AS others
WHERE size(others) > 0
RETURN one.id AS id, others, [other IN others | 1] AS times
