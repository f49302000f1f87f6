// Of which of these things what identifies somebody was destroyed, and when.
// @read
// @param ids [id]
// @gives id string
// @gives erasedOn date
UNWIND $in.ids AS id
MATCH (erased:«Erasable» {id: id})
WHERE erased.erasedOn IS NOT NULL
RETURN erased.id AS id, erased.erasedOn AS erasedOn
