// Whether the viewer may know the capital of this manager, whose file they read, and of single clients more than counts and sums.
// @read
// @param key map
// @param managerId id
// @gives mayRead boolean
// @gives details boolean
// @hits 200
WITH $in.key AS key
MATCH (manager:Manager {id: $in.managerId})
WHERE seesDirectory(manager)
RETURN seesFile(manager) AS mayRead, key.viewer.allDealings OR manager.id = key.viewer.id OR worksUnder(manager) AS details
