// Clients whom the viewer leads since before a day, and with whom nobody was in contact since an instant, `until`: how many, and since when.
// @root
// @child value
// @param asOf date
// @param until instant
// @hits 20000
MATCH (:Manager {id: key.viewer.id})-[serves:SERVES]->(client:Client)
WHERE key.viewer.manages AND serves.role = 'LEAD' AND holdsOn(serves, key.viewer.today) AND coalesce(serves.from, '') < $in.asOf
WITH DISTINCT client
WITH client, head(COLLECT {
  MATCH (client)<-[:WITH]-(contact:Interaction)
  RETURN contact.at ORDER BY contact.at DESC LIMIT 1
}) AS lastAt
WHERE coalesce(lastAt, '') < $in.until
WITH collect(client.id) AS waiting, min(lastAt) AS firstAt
WHERE size(waiting) > 0
RETURN {ids: waiting, at: firstAt} AS child
