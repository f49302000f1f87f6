// Knowledge items of the viewer that are current and should have been looked at again by today: how many, and the first of these days.
// @root
// @child value
// @hits 800
MATCH (:Manager {id: key.viewer.id})-[:AUTHORED]->(item:KnowledgeItem)
WHERE key.viewer.manages AND isListed(item, true) AND isDue(item)
WITH collect(item.id) AS waiting, min(item.reviewBy) AS first
WHERE size(waiting) > 0
RETURN {ids: waiting, due: first} AS child
