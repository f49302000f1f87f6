// The branches that the viewer heads: their own and all below it.
// @root
// @child Branch
// @hits 200
UNWIND key.viewer.branches AS id
MATCH (child:Branch {id: id})
RETURN child ORDER BY child.name, child.id
