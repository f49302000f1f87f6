// The morale score with this id, for whose it is, for COMPLIANCE, and for the service that delivers scores.
// @root
// @child MoraleScore
// @hits 20
MATCH (child:MoraleScore {id: key.id})<-[:FELT]-(person:Manager)
WHERE key.viewer.delivers OR seesMorale(person)
RETURN child
