// Who works at the branch on the date, or with `wholeSubtree` at it or any branch below. Nobody holds two posts on one day.
// @edge
// @parent Branch
// @child Manager
// @param asOf date
// @param wholeSubtree boolean?
// @order NAME child.name
// @order SINCE coalesce(post.from, '')
// @hits 6000
UNWIND CASE WHEN $in.wholeSubtree THEN COLLECT { MATCH (parent)<-[:PART_OF*0..]-(below:Branch) RETURN below } ELSE [parent] END AS branch
MATCH (branch)<-[post:WORKS_AT]-(child:Manager)
WHERE holdsOn(post, $in.asOf) AND seesDirectory(child)
RETURN child, {title: post.post, from: post.from, to: post.to} AS tie
