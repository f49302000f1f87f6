// The manager or other employee with this id, as a hit.
// @root
// @child value
// @param skip int
// @param limit int
// @hits 60
MATCH (found:Employee {id: key.id})
WHERE isFound(found)
RETURN {id: found.id, kind: searchKind(found), score: 1.0} AS child
ORDER BY child.id SKIP toInteger($in.skip) LIMIT toInteger($in.limit)
