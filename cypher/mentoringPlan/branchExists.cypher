// Whether there is a branch with this id.
// @read
// @param id id
// @gives id id
// @hits 5
MATCH (branch:Branch {id: $in.id})
RETURN branch.id AS id
