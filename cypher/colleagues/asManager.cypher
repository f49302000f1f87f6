// The employee as a manager, if they are one.
// @edge
// @parent Employee
// @child Manager
// @hits 60
MATCH (child:Manager {id: parent.id})
RETURN child
