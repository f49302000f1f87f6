// Ids of all advice, in order.
// @read
// @scan an export takes everything
// @gives id string
MATCH (:Manager)-[a:ASKED_ADVICE]->(:Manager)
WHERE a.id IS NOT NULL
RETURN a.id AS id
ORDER BY id
