// The client with this id, if it exists for the viewer.
// @root
// @child Client
// @hits 700
MATCH (child:Client {id: key.id})
WHERE seesClient(child)
RETURN child
