// The one of the «things» with this id.
// @root
// @child «Label»
// @hits 10
MATCH (child:«Label» {id: key.id})
RETURN child
