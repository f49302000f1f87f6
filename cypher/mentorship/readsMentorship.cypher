// Whether the viewer may read what was written and recorded in a mentorship: the two, and who sees everything.
// @predicate mentorship
key.viewer.allIdentities OR EXISTS {
  MATCH (mentorship)-[:GUIDES|TRAINS]-(party:Manager)
  WHERE party.id = key.viewer.id
}
