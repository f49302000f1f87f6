// Ids of all «things», in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (:«From»)-[tie:«TYPE»]->(:«To»)
WHERE tie.id IS NOT NULL
RETURN tie.id AS id
ORDER BY id
