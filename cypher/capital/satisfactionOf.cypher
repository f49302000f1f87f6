// The latest scores of the manager's clients, or those of the branch unit by unit, for whose files the viewer reads.
// @read
// @param key map
// @param managerId id?
// @param branchId id?
// @param asOf date
// @gives top id
// @gives units [map]
// @hits 15000
WITH $in.key AS key
CALL (key) {
  MATCH (manager:Manager {id: $in.managerId})
  WHERE seesFile(manager)
  RETURN manager.id AS top, [{id: '', above: null, managers: [{
    id: manager.id, scores: [score IN latestScores(manager, $in.asOf) WHERE score IS NOT NULL]
  }]}] AS units
  UNION ALL
  MATCH (branch:Branch {id: $in.branchId})
  WHERE key.viewer.allFiles OR reachesBranch(branch)
  RETURN branch.id AS top, satisfactionUnits(branch, $in.asOf) AS units
}
RETURN top, units
