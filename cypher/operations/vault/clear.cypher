// Clients whose numbers are stored in clear, as older versions did, some at a time.
// @read
// @scan done once, when a store of an older version is opened
// @param limit int
// @gives id string
// @gives phone string?
// @gives idNumber string?
MATCH (client:Client)
WHERE client.phone IS NOT NULL OR client.idNumber IS NOT NULL
WITH client LIMIT toInteger($in.limit)
RETURN client.id AS id, client.phone AS phone, client.idNumber AS idNumber
