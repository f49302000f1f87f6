// A knowledge item of an author as evidence: about which of its topics, when written and verified, and whether someone else had endorsed it by the date.
// @predicate item, author
{
  manager: author.id, kind: 'ITEM', ref: item.id, topics: COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.id ORDER BY topic.id },
  at: item.createdAt, on: CASE WHEN item.verifiedOn <= $in.asOf THEN item.verifiedOn END,
  until: item.retiredOn, isEndorsed: EXISTS {
    MATCH (item)<-[endorsed:ENDORSED]-(endorser:Manager)
    WHERE endorser <> author AND coalesce(endorsed.at, '') < $in.until
  }
}
