// Whether the author of a knowledge item works under the viewer.
// @predicate item
EXISTS { MATCH (item)<-[:AUTHORED]-(author:Manager) WHERE worksUnder(author) }
