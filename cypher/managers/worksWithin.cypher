// Whether a person works today at a branch or at any branch below it.
// @predicate person, branch
EXISTS {
  MATCH (person)-[post:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: branch})
  WHERE holdsOn(post, key.viewer.today)
}
