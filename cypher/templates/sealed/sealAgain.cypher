// Stores values of «things» sealed anew, unless they were changed since they were read.
// @piece same   AND coalesce(one.«property»Sealed, '') = coalesce(row.was.«name», '')
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:«Within» {id: row.id})
SET one.version = one.version
WITH one, row
WHERE true
«same»
SET one += row.stored
