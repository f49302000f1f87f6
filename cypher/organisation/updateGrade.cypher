// Changes a grade: the values given, and no others.
// @write
// @param input map
// @param values map
// @gives refusals [map]
// @gives grade id?
// @hits 20
OPTIONAL MATCH (grade:Grade {id: $in.input.gradeId})
SET grade += $in.values
RETURN CASE WHEN grade IS NULL THEN [{code: 'NOT_FOUND', path: 'gradeId'}] ELSE [] END AS refusals, grade.id AS grade
