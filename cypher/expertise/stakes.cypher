// The clients who on the date have a product that needs one of these topics, with what each has, as far as they exist for the viewer: whoever sees all clients is led
// to them by the products, anyone else by the clients whom they or those who work under them serve.
// @read
// @param key map
// @param topicIds [id]
// @param asOf date
// @gives client id
// @gives holdings [map]
// @hits 80000
WITH $in.key AS key
CALL (key) {
  WITH key WHERE key.viewer.allClients
  UNWIND $in.topicIds AS topicId
  MATCH (:Topic {id: topicId})<-[:NEEDS]-(:Product)<-[:OF]-(holding:Holding)<-[:HOLDS]-(client:Client)
  WHERE isHeldOn(holding, $in.asOf)
  RETURN client
  UNION
  WITH key WHERE NOT key.viewer.allClients
  CALL (key) {
    MATCH (server:Manager {id: key.viewer.id})
    RETURN server
    UNION
    WITH key WHERE key.viewer.leads
    MATCH (:Employee {id: key.viewer.id})<-[lines:REPORTS_TO*1..]-(server:Manager)
    WHERE all(line IN lines WHERE holdsOn(line, key.viewer.today))
    RETURN server
    UNION
    UNWIND key.viewer.branches AS branchId
    MATCH (:Branch {id: branchId})<-[post:WORKS_AT]-(server:Manager)
    WHERE holdsOn(post, key.viewer.today)
    RETURN server
  }
  MATCH (server)-[serves:SERVES]->(client:Client)
  WHERE holdsOn(serves, key.viewer.today)
  WITH DISTINCT client
  WHERE EXISTS {
    MATCH (client)-[:HOLDS]->(held:Holding)-[:OF]->(:Product)-[:NEEDS]->(topic:Topic)
    WHERE topic.id IN $in.topicIds AND isHeldOn(held, $in.asOf)
  }
  RETURN client
}
RETURN client.id AS client, holdingsOn(client, $in.asOf) AS holdings
