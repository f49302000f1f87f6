// Who proposed the mentorship, when that is a person known here.
// @edge
// @parent Mentorship
// @child Manager
// @hits 80
MATCH (child:Manager {id: parent.proposedBy})
RETURN child
