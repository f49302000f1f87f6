// Stores numbers sealed anew, unless they were changed since they were read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (client:Client {id: row.id})
SET client.version = client.version
WITH client, row
WHERE coalesce(client.phoneSealed, '') = coalesce(row.was.phone, '') AND coalesce(client.idNumberSealed, '') = coalesce(row.was.idNumber, '')
SET client += row.stored
