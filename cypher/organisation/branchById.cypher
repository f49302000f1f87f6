// The branch with this id.
// @root
// @child Branch
// @hits 10
MATCH (child:Branch {id: key.id})
RETURN child
