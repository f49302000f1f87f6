// Stores numbers sealed that were stored in clear.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (client:Client {id: row.id})
SET client += row.stored, client.phone = null, client.idNumber = null
