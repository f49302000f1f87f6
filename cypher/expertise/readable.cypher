// Of these managers those whose file the viewer reads.
// @read
// @param key map
// @param managerIds [id]
// @gives manager id
// @hits 1000
WITH $in.key AS key
UNWIND $in.managerIds AS managerId
MATCH (manager:Manager {id: managerId})
WHERE seesFile(manager)
RETURN manager.id AS manager
