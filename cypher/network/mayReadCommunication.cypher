// Whether there is such a branch, and whether the viewer may know who communicates there.
// @read
// @param key map
// @param branchId id
// @gives mayRead boolean
// @hits 2000
WITH $in.key AS key
MATCH (branch:Branch {id: $in.branchId})
RETURN key.viewer.allFiles OR reachesBranch(branch) AS mayRead
