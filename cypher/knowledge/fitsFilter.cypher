// Whether a knowledge item that was found by its text fits the rest of the filter.
// @predicate item
fitsShelf(item)
AND ($in.topicId IS NULL OR EXISTS { MATCH (item)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(:Topic {id: $in.topicId}) })
AND ($in.authorId IS NULL OR EXISTS { MATCH (item)<-[:AUTHORED]-(:Manager {id: $in.authorId}) })
