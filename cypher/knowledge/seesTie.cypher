// Whether the viewer may know that knowledge flows between two people: their own ties, ties inside their reach, or all.
// @predicate one, other
key.viewer.allFiles OR one.id = key.viewer.id OR other.id = key.viewer.id OR (worksUnder(one) AND worksUnder(other))
