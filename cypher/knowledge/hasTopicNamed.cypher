// Whether a topic other than this one has an English name. The bound on the id lets the index of names be used.
// @predicate wanted, exceptId
EXISTS { MATCH (namesake:Topic) WHERE namesake.name = wanted AND namesake.id >= '' AND namesake.id <> coalesce(exceptId, '') }
