// Grades with these ids, as rows of grades.csv.
// @read
// @param keys [map]
// @gives id string
// @gives name string
// @gives nameZh string?
// @gives rank int
UNWIND $in.keys AS key
MATCH (g:Grade {id: key.id})
RETURN g.id AS id, g.name AS name, g.nameZh AS nameZh, g.rank AS rank
