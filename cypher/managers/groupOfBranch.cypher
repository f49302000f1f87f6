// Who works on the date at a branch or anywhere below it, as far as the viewer reads their files; whether the viewer may ask about the branch at all, and of
// single clients more than counts and sums; how many work there in all, and how many ties of service, old ones too, those people have.
// @read
// @param key map
// @param branchId id
// @param asOf date
// @gives mayRead boolean
// @gives details boolean
// @gives staff int
// @gives managers [map]
// @gives ties int
// @hits 4000
WITH $in.key AS key
MATCH (branch:Branch {id: $in.branchId})
WITH key, branch, key.viewer.allFiles OR reachesBranch(branch) AS mayRead
WITH key, branch, mayRead, COLLECT {
  MATCH (branch)<-[:PART_OF*0..]-(below:Branch)<-[post:WORKS_AT]-(person:Manager)
  WHERE mayRead AND holdsOn(post, $in.asOf) AND isCurrentOn(person, $in.asOf)
  RETURN {person: person, branch: below.id}
} AS staff
RETURN mayRead, key.viewer.allDealings OR branch.id IN key.viewer.branches OR NOT key.viewer.allFiles AS details, size(staff) AS staff, COLLECT {
  UNWIND staff AS one
  WITH one.person AS person, one.branch AS branchId
  WHERE seesFile(person)
  RETURN {id: person.id, branch: branchId} ORDER BY person.id
} AS managers, reduce(sum = 0, one IN staff | sum + COUNT { WITH one.person AS person MATCH (person)-[:SERVES]->() }) AS ties
