// Everyone who works on a day in a branch or below it, or anywhere, with their group, whom they exchanged advice with in a period, and how many clients
// they met in it, alone or along with others. `mayRead`: whether the viewer may know of the ties of that branch.
// @read
// @scan the matrix is of everyone
// @param key map
// @param branchId id?
// @param day date
// @param since instant
// @param until instant
// @gives person id
// @gives group string
// @gives clients int
// @gives ties [map]
WITH $in.key AS key
MATCH (person:Employee)
WHERE isCurrentOn(person, $in.day) AND ($in.branchId IS NULL OR EXISTS {
  MATCH (person)-[post:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $in.branchId})
  WHERE holdsOn(post, $in.day)
})
RETURN person.id AS person, communicationGroup(person, $in.day) AS group,
  COUNT {
    MATCH (person)-[:HELD|TOOK_PART]->(contact:Interaction)-[:WITH]->(client:Client)
    WHERE $in.since <= contact.at AND contact.at < $in.until
    RETURN DISTINCT client
  } AS clients,
  COLLECT {
    MATCH (person)-[asked:ASKED_ADVICE]-(other:Employee)
    WHERE isCurrentOn(other, $in.day) AND timesAsked(asked, $in.since, $in.until) > 0
    WITH DISTINCT other, startNode(asked) = person AS isOut
    WITH other, collect(isOut) AS ways
    RETURN {group: communicationGroup(other, $in.day), isMutual: size(ways) = 2}
  } AS ties
ORDER BY person
