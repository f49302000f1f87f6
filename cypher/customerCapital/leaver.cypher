// Whether the viewer may plan to whom a manager's clients go: whose people they are, HR and COMPLIANCE; and whether client by client.
// @read
// @param key map
// @param managerId id
// @gives mayPlan boolean
// @gives details boolean
// @hits 200
WITH $in.key AS key
MATCH (manager:Manager {id: $in.managerId})
WHERE seesDirectory(manager)
WITH key, worksUnder(manager) AS leads
RETURN leads OR key.viewer.hr OR key.viewer.allIdentities AS mayPlan, leads OR key.viewer.allIdentities AS details
