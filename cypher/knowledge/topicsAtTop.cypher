// Topics that are part of no other, in the order of their names.
// @root
// @child Topic
// @order NAME child.name
// @hits 800
MATCH (child:Topic)
WHERE child.name >= '' AND NOT EXISTS { MATCH (child)-[:BROADER]->(:Topic) } /* page */
RETURN child
