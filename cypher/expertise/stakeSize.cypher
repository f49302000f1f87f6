// How many holdings there are, old ones too, of products that need one of these topics; and how many items there are about them on the date.
// @read
// @param topicIds [id]
// @param asOf date
// @param until instant
// @gives holdings int
// @gives items int
// @hits 1500
RETURN reduce(sum = 0, ties IN COLLECT {
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[:NEEDS]-(product:Product)
  WITH DISTINCT product
  RETURN COUNT { (product)<-[:OF]-() }
} | sum + ties) AS holdings, size(COLLECT {
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[:ABOUT]-(item:KnowledgeItem)
  WHERE isWritten(item, $in.asOf, $in.until)
  RETURN DISTINCT item
}) AS items
