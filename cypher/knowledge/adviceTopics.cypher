// What these conversations were about, as far as recorded.
// @predicate asks
COLLECT { UNWIND asks AS ask MATCH (topic:Topic {id: ask.topicId}) RETURN DISTINCT topic {topicId: topic.id, .name, .nameZh} AS named ORDER BY named.name, named.topicId }
