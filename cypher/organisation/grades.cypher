// All grades, the lowest first.
// @root
// @child Grade
// @hits 100
MATCH (child:Grade)
USING INDEX child:Grade(`rank`, `id`)
WHERE child.rank IS NOT NULL AND child.id >= ''
RETURN child ORDER BY child.rank, child.id
