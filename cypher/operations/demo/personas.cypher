// The people that tokens are handed out for, who work here on a day, with what signs their tokens: none unless the database holds nothing
// but the whole demo institution.
// @read
// @param ids [id]
// @param today date
// @gives id id
// @gives name string
// @gives secret string
// @hits 60
MATCH (mark:Invariant {id: 'demo'})
WHERE mark.secret IS NOT NULL AND mark.isWhole
UNWIND $in.ids AS id
MATCH (person:Employee {id: id})
WHERE person.leftOn IS NULL OR person.leftOn > $in.today
RETURN person.id AS id, person.name AS name, mark.secret AS secret
ORDER BY id
