// The manager with this id.
// @root
// @child Manager
// @hits 10
MATCH (child:Manager {id: key.id})
RETURN child
