// The scores of clients about whoever worked in a subtree of branches that count from a day on and before another, for the small-group rule. What they said of a manager is open to who reads that
// manager's file, and what they said of anyone at a branch to who heads it.
// @predicate top, first, end
{
  isExempt: key.viewer.allIdentities, quarter: quarterOf(toString(date(end) - duration({days: 1}))), heads: key.viewer.branches,
  branches: COLLECT {
    MATCH (top)<-[:PART_OF*0..]-(unit:Branch)
    RETURN {id: unit.id, above: CASE WHEN unit <> top THEN head(COLLECT { MATCH (unit)-[:PART_OF]->(upper:Branch) RETURN upper.id }) END}
  },
  managers: COLLECT {
    MATCH (top)<-[:PART_OF*0..]-(:Branch)<-[:WORKS_AT]-(person:Manager)
    WITH DISTINCT person
    RETURN {id: person.id, isOpen: seesFile(person), scores: countedScores(person, first, end)}
  }
}
