// The knowledge network today: whom each current manager asked for advice, among current managers.
// @read
// @param key map
// @param until instant
// @scan it is the whole network
// @gives seeker id
// @gives advisers [id]
WITH $in.key AS key
MATCH (seeker:Manager)
WHERE isHere(seeker)
WITH seeker, COLLECT {
  MATCH (seeker)-[tie:ASKED_ADVICE]->(adviser:Manager)
  WHERE wasAsked(tie, $in.until) AND isHere(adviser)
  RETURN DISTINCT adviser.id
} AS advisers
WHERE size(advisers) > 0
RETURN seeker.id AS seeker, advisers
