// The satisfaction score with this id, for who checks everything and for the service that delivers scores.
// @root
// @child SatisfactionScore
// @hits 20
MATCH (child:SatisfactionScore {id: key.id})
WHERE key.viewer.delivers OR key.viewer.allIdentities
RETURN child
