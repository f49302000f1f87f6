// What is known of where the data come from: nothing (no mark), from other than the demo (a mark without a secret), or from the demo alone.
// @read
// @gives isMarked boolean
// @gives isDemo boolean
// @gives isWhole boolean
// @gives day date?
// @gives scale float?
// @gives seed int?
// @hits 10
OPTIONAL MATCH (mark:Invariant {id: 'demo'})
RETURN mark IS NOT NULL AS isMarked, mark.secret IS NOT NULL AS isDemo, coalesce(mark.isWhole, false) AS isWhole,
  mark.day AS day, mark.scale AS scale, mark.seed AS seed
