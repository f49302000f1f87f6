// The manager as an employee.
// @edge
// @parent Manager
// @child Employee
// @hits 30
MATCH (child:Employee {id: parent.id})
RETURN child
