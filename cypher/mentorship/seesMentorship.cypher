// Whether a mentorship exists for the viewer: for everyone who works with people; for the rest only their own.
// @predicate mentorship
key.viewer.directory OR EXISTS {
  MATCH (mentorship)-[:GUIDES|TRAINS]-(party:Manager)
  WHERE party.id = key.viewer.id
}
