// Who could take clients over today from a manager, of those whom the viewer may move clients to: the managers named, or else all who lead clients and work at the
// same branch, or met one of the clients from one instant to before another. How many clients each leads.
// @read
// @param key map
// @param managerId id
// @param toIds [id]?
// @param today date
// @param since instant
// @param until instant
// @gives manager id
// @gives clients int
// @gives isSameBranch boolean
// @hits 15000
WITH $in.key AS key
MATCH (leaver:Manager {id: $in.managerId})
WITH key, leaver, COLLECT {
  MATCH (leaver)-[post:WORKS_AT]->(branch:Branch) WHERE holdsOn(post, $in.today) RETURN branch
} AS branches
CALL (leaver, branches) {
  UNWIND $in.toIds AS toId
  MATCH (person:Manager {id: toId})
  RETURN person
  UNION
  WITH leaver, branches WHERE $in.toIds IS NULL
  UNWIND branches AS branch
  MATCH (branch)<-[post:WORKS_AT]-(person:Manager)
  WHERE holdsOn(post, $in.today) AND EXISTS { MATCH (person)-[leads:SERVES {role: 'LEAD'}]->(:Client) WHERE holdsOn(leads, $in.today) }
  RETURN person
  UNION
  WITH leaver WHERE $in.toIds IS NULL
  MATCH (leaver)-[serves:SERVES {role: 'LEAD'}]->(client:Client)
  WHERE holdsOn(serves, $in.today)
  MATCH (client)<-[:WITH]-(contact:Interaction)
  WHERE $in.since <= contact.at AND contact.at < $in.until
  MATCH (contact)<-[:HELD]-(person:Manager)
  RETURN person
}
WITH key, leaver, branches, person
WHERE person <> leaver AND isCurrentOn(person, $in.today) AND person.leftOn IS NULL
WITH DISTINCT key, branches, person
WHERE key.viewer.allFiles OR worksUnder(person)
RETURN person.id AS manager,
  COUNT { MATCH (person)-[leads:SERVES {role: 'LEAD'}]->(:Client) WHERE holdsOn(leads, $in.today) } AS clients,
  EXISTS { MATCH (person)-[post:WORKS_AT]->(branch:Branch) WHERE branch IN branches AND holdsOn(post, $in.today) } AS isSameBranch
ORDER BY manager
