// Whether the viewer may read a knowledge item, and it belongs to a list of the current, of the retired, or of both.
// @predicate item, isCurrent
seesKnowledge(item) AND (isCurrent IS NULL OR isCurrent <> isRetired(item))
