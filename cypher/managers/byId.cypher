// The manager with this id.
// @root
// @child Manager
// @hits 60
MATCH (child:Manager {id: key.id})
WHERE seesDirectory(child)
RETURN child
