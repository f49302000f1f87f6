// Whether there is a topic with this id.
// @read
// @param topicId id
// @gives isThere boolean
// @hits 5
RETURN EXISTS { MATCH (:Topic {id: $in.topicId}) } AS isThere
