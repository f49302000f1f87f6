// The names of these topics; one that is not there has no row.
// @read
// @param ids [id]
// @gives id id
// @gives name string
// @gives nameZh string?
// @hits 1000
UNWIND $in.ids AS wanted
MATCH (topic:Topic {id: wanted})
RETURN topic.id AS id, topic.name AS name, topic.nameZh AS nameZh
