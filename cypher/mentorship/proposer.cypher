// Who proposed the mentorship, when that is a person known here.
// @edge
// @parent Mentorship
// @child Manager
// @hits 10
MATCH (child:Manager {id: parent.proposedBy})
RETURN child
