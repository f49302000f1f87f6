// The sealed values of «things» after an id, some at a time.
// @piece gives // @gives «name» string?
// @piece value one.«property»Sealed AS «name»
// @read
// @param after string
// @param limit int
// @gives id string
«gives»
MATCH (one:«Within»)
WHERE one.id > $in.after
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, «values»
ORDER BY id
