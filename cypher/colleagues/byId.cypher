// The employee with this id, manager or not.
// @root
// @child Employee
// @hits 60
MATCH (child:Employee {id: key.id})
WHERE seesDirectory(child)
RETURN child
