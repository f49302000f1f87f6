// The manager as an employee.
// @edge
// @parent Manager
// @child Employee
// @hits 60
MATCH (child:Employee {id: parent.id})
RETURN child
