// Mentoring plans with these ids, as rows of plans.csv.
// @read
// @param keys [map]
// @gives id string
// @gives method string
// @gives weights string?
// @gives madeAt string
// @gives madeBy string
UNWIND $in.keys AS key
MATCH (p:MentoringPlan {id: key.id})
RETURN p.id AS id, p.method AS method, p.weights AS weights, p.madeAt AS madeAt, p.madeBy AS madeBy
