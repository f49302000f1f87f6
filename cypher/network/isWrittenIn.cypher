// Whether the author of a knowledge item works on a day in one of these branches; without branches it does not matter.
// @predicate item, branches, day
branches IS NULL OR EXISTS {
  MATCH (item)<-[:AUTHORED]-(:Manager)-[post:WORKS_AT]->(home:Branch)
  WHERE home.id IN branches AND holdsOn(post, day)
}
