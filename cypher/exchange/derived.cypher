// Made by `npm run generate` of entities.ts and of cypher/templates. Do not edit: a file named like a statement replaces it.

//// exchange/isBlank (templates/exchange/isBlank)
// Whether the database holds nothing yet that an import could bring: all other things hang on one of these.
// @read
// @scan to know that there is nothing
// @gives isBlank boolean
RETURN NOT EXISTS { MATCH (n:Branch|Grade|Employee|Client|Product|Topic|MentoringPlan) } AS isBlank

//// exchange/erased (templates/exchange/erased)
// Of which of these things what identifies somebody was destroyed, and when.
// @read
// @param ids [id]
// @gives id string
// @gives erasedOn date
UNWIND $in.ids AS id
MATCH (erased:Client|Interaction|MentoringSession {id: id})
WHERE erased.erasedOn IS NOT NULL
RETURN erased.id AS id, erased.erasedOn AS erasedOn
