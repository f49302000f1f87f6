// The grade with this id.
// @root
// @child Grade
// @hits 10
MATCH (child:Grade {id: key.id})
RETURN child
