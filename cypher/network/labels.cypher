// What these nodes are called, as far as they exist for the viewer and may be named.
// @read
// @param key map
// @param ids [id]
// @gives id id
// @gives kind string
// @gives label string?
// @hits 10000
WITH $in.key AS key
UNWIND $in.ids AS id
CALL (key, id) {
  MATCH (person:Manager {id: id}) WHERE seesDirectory(person)
  RETURN 'Manager' AS kind, person.name AS label
  UNION ALL
  MATCH (client:Client {id: id}) WHERE seesClient(client)
  RETURN 'Client' AS kind, CASE WHEN identifies(client) THEN client.name END AS label
  UNION ALL
  MATCH (item:KnowledgeItem {id: id}) WHERE seesKnowledge(item)
  RETURN 'KnowledgeItem' AS kind, item.title AS label
  UNION ALL
  MATCH (topic:Topic {id: id})
  RETURN 'Topic' AS kind, topic.name AS label
  UNION ALL
  MATCH (branch:Branch {id: id})
  RETURN 'Branch' AS kind, branch.name AS label
}
RETURN id, kind, label
