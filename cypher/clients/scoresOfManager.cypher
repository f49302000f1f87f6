// The satisfaction scores that clients gave about the manager, for who checks everything.
// @edge
// @parent Manager
// @child SatisfactionScore
// @order TIME child.on
// @hits 3000
MATCH (parent)<-[:ABOUT]-(child:SatisfactionScore)
WHERE key.viewer.allIdentities
RETURN child
