// Topics that are part of no other, in the order of their names.
// @root
// @child Topic
// @order NAME child.name
// @hits 1500
MATCH (child:Topic)
USING INDEX child:Topic(`name`, `id`)
WHERE child.name >= '' AND child.id >= '' AND NOT EXISTS { MATCH (child)-[:BROADER]->(:Topic) } /* page */
RETURN child
