// The sealed numbers of clients after an id, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives phone string?
// @gives idNumber string?
MATCH (client:Client)
WHERE client.id > $in.after
WITH client ORDER BY client.id LIMIT toInteger($in.limit)
RETURN client.id AS id, client.phoneSealed AS phone, client.idNumberSealed AS idNumber
ORDER BY id
