// Managers with these ids, as rows of managers.csv.
// @read
// @param keys [map]
// @gives id string
// @gives externalId string?
// @gives name string
// @gives email string?
// @gives hiredOn string?
// @gives leftOn string?
UNWIND $in.keys AS key
MATCH (m:Manager {id: key.id})
RETURN m.id AS id, m.externalId AS externalId, m.name AS name, m.email AS email, m.hiredOn AS hiredOn, m.leftOn AS leftOn
