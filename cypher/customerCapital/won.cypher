// How many clients these managers had won by the date, by who leads them on it, as far as the viewer reads that file: null for who leads elsewhere, or nobody.
// @read
// @param key map
// @param managerIds [id]
// @param asOf date
// @gives lead id?
// @gives clients int
// @hits 25000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
WITH key, manager
MATCH (manager)-[won:WON]->(client:Client)
WHERE coalesce(won.on, '') <= $in.asOf
WITH DISTINCT key, client
WITH key, head(COLLECT {
  MATCH (client)<-[serves:SERVES {role: 'LEAD'}]-(lead:Manager)
  WHERE holdsOn(serves, $in.asOf) AND isCurrentOn(lead, $in.asOf)
  RETURN lead ORDER BY lead.id LIMIT 1
}) AS lead
WITH key, lead, count(*) AS clients
RETURN CASE WHEN lead IS NOT NULL AND seesFile(lead) THEN lead.id END AS lead, clients
