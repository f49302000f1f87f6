// The mentor profile with this id.
// @root
// @child MentorProfile
// @hits 10
MATCH (child:MentorProfile {id: key.id})
WHERE EXISTS { MATCH (child)<-[:OFFERS]-(owner:Manager) WHERE seesDirectory(owner) }
RETURN child
