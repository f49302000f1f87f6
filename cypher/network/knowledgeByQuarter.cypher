// How much knowledge was created, last verified and reused in each quarter until the date; with branches only what their managers wrote.
// @read
// @scan it counts everything that was ever written and read
// @param asOf date
// @param until instant
// @param timeZone string
// @param branches [id]?
// @gives quarter string
// @gives created int
// @gives verified int
// @gives reused int
// @gives readers int
CALL () {
  MATCH (item:KnowledgeItem)
  WHERE item.createdAt < $in.until AND isWrittenIn(item, $in.branches, $in.asOf)
  RETURN quarterOf(dayNear(item.createdAt, $in.timeZone)) AS quarter, count(*) AS created, 0 AS verified, 0 AS reused, 0 AS readers
  UNION ALL
  MATCH (item:KnowledgeItem)
  WHERE item.verifiedOn <= $in.asOf AND isWrittenIn(item, $in.branches, $in.asOf)
  RETURN quarterOf(item.verifiedOn) AS quarter, 0 AS created, count(*) AS verified, 0 AS reused, 0 AS readers
  UNION ALL
  MATCH (item:KnowledgeItem)<-[read:READ]-(reader:Manager)
  WHERE read.at < $in.until AND isWrittenIn(item, $in.branches, $in.asOf) AND NOT EXISTS { (item)<-[:AUTHORED]-(reader) }
  RETURN quarterOf(dayNear(read.at, $in.timeZone)) AS quarter, 0 AS created, 0 AS verified, count(DISTINCT item) AS reused, count(DISTINCT reader) AS readers
}
RETURN quarter, sum(created) AS created, sum(verified) AS verified, sum(reused) AS reused, sum(readers) AS readers
ORDER BY quarter
