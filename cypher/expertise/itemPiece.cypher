// A knowledge item of an author as evidence: about which of its topics, of which day, and whether someone else had endorsed it by the date.
// @predicate item, author
{
  manager: author.id, kind: 'ITEM', ref: item.id, topics: COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id },
  on: CASE WHEN item.verifiedOn <= $in.asOf AND item.verifiedOn > left(item.createdAt, 10) THEN item.verifiedOn ELSE left(item.createdAt, 10) END,
  until: item.retiredOn, isEndorsed: EXISTS {
    MATCH (item)<-[endorsed:ENDORSED]-(endorser:Manager)
    WHERE endorser <> author AND coalesce(left(endorsed.at, 10), '') <= $in.asOf
  }
}
