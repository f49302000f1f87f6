// Clients with these ids, as rows of clients.csv.
// @read
// @param keys [map]
// @gives id string
// @gives externalId string?
// @gives name string?
// @gives kind string
// @gives segment string?
// @gives birthYear int?
// @gives phone string?
// @gives idNumber string?
// @gives wonBy string?
// @gives wonOn string?
// @gives leftOn string?
UNWIND $in.keys AS key
MATCH (c:Client {id: key.id})
OPTIONAL MATCH (c)<-[won:WON]-(m:Manager)
RETURN c.id AS id, c.externalId AS externalId, c.name AS name, c.kind AS kind, c.segment AS segment,
  c.birthYear AS birthYear, c.phoneSealed AS phone, c.idNumberSealed AS idNumber, m.id AS wonBy, won.on AS wonOn, c.leftOn AS leftOn
