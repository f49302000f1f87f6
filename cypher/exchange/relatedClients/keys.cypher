// Keys of all relations between clients, in order.
// @read
// @scan an export takes everything
// @gives fromClient string
// @gives toClient string
// @gives kind string
MATCH (a:Client)-[r:RELATED_TO]->(b:Client)
WHERE a.id IS NOT NULL
RETURN a.id AS fromClient, b.id AS toClient, r.kind AS kind
ORDER BY fromClient, toClient, kind
