// Where a person works today, and the branch above it.
// @predicate person
head(COLLECT {
  MATCH (person)-[post:WORKS_AT]->(branch:Branch)
  WHERE holdsOn(post, key.viewer.today)
  RETURN {branch: branch.id, parent: head(COLLECT { MATCH (branch)-[:PART_OF]->(above:Branch) RETURN above.id ORDER BY above.id LIMIT 1 })}
  ORDER BY branch.id LIMIT 1
})
