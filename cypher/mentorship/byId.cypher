// The mentorship with this id.
// @root
// @child Mentorship
// @hits 150
MATCH (child:Mentorship {id: key.id})
WHERE seesMentorship(child)
RETURN child
