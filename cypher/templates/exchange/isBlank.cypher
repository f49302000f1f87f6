// Whether the database holds nothing yet that an import could bring: all other things hang on one of these.
// @read
// @scan to know that there is nothing
// @gives isBlank boolean
RETURN NOT EXISTS { MATCH (n:«Roots») } AS isBlank
