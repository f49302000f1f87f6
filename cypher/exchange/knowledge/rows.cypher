// Knowledge items with these ids, as rows of knowledge.csv.
// @read
// @param keys [map]
// @gives id string
// @gives title string
// @gives body string?
// @gives kind string
// @gives author string
// @gives topics [string]
// @gives createdAt string
// @gives verifiedOn string?
// @gives reviewBy string?
// @gives retiredOn string?
UNWIND $in.keys AS key
MATCH (i:KnowledgeItem {id: key.id})<-[:AUTHORED]-(m:Manager)
RETURN i.id AS id, i.title AS title, i.body AS body, i.kind AS kind, m.id AS author,
  [(i)-[:ABOUT]->(t:Topic) | t.id] AS topics, i.createdAt AS createdAt, i.verifiedOn AS verifiedOn,
  i.reviewBy AS reviewBy, i.retiredOn AS retiredOn
