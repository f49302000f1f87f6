// Clients whom those at the branch that the viewer heads serve, and whom one current manager alone serves or met since an instant, as in
// `customerCapital.singleThreaded`. Who is served by two is out before contacts are read.
// @root
// @child value
// @param since instant
// @param until instant
// @hits 60000
MATCH (:Manager {id: key.viewer.id})-[heads:WORKS_AT]->(branch:Branch)
WHERE branch.id IN key.viewer.branches AND holdsOn(heads, key.viewer.today)
MATCH (branch)<-[:PART_OF*0..]-(:Branch)<-[post:WORKS_AT]-(manager:Manager)
WHERE holdsOn(post, key.viewer.today) AND isHere(manager)
WITH DISTINCT branch, manager
MATCH (manager)-[serves:SERVES]->(client:Client)
WHERE holdsOn(serves, key.viewer.today)
WITH DISTINCT branch, manager, client
WITH branch, client, manager.id AS one, serversOn(client, key.viewer.today) AS servers
WHERE all(server IN servers WHERE server.manager = one)
WITH branch, client, one
WHERE all(met IN contactsUntil(client, $in.since, $in.until, key.viewer.today) WHERE met = one)
WITH branch, count(client) AS waiting
RETURN {total: waiting, node: branch.id} AS child
