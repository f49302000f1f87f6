// The topic with this id.
// @root
// @child Topic
// @hits 10
MATCH (child:Topic {id: key.id})
RETURN child
