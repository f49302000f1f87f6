// Whether the viewer may know the topics and hours of a mentorship: the two, and who may read the file of one of them.
// @predicate mentorship
key.viewer.allFiles OR EXISTS {
  MATCH (mentorship)-[:GUIDES|TRAINS]-(party:Manager)
  WHERE seesFile(party)
}
