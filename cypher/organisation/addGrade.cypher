// Adds a grade.
// @write
// @param input map
// @param id id
// @gives refusals [map]
// @gives grade id?
// @hits 20
CREATE (grade:Grade {id: $in.id, name: $in.input.name, nameZh: $in.input.nameZh, rank: $in.input.rank})
RETURN [] AS refusals, grade.id AS grade
