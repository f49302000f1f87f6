// How satisfied clients were in the year of four closed quarters with the manager, or with those at the branch: score by score, for the small-group rule.
// @read
// @param key map
// @param managerId id?
// @param branchId id?
// @param asOf date
// @gives scores map
// @hits 15000
WITH $in.key AS key
WITH key, countedBefore($in.asOf) AS end
WITH key, end, toString(date(end) - duration({years: 1})) AS first
CALL (key, first, end) {
  MATCH (manager:Manager {id: $in.managerId})
  WHERE seesFile(manager)
  RETURN managerSatisfaction(manager, first, end) AS scores
  UNION ALL
  MATCH (branch:Branch {id: $in.branchId})
  WHERE key.viewer.allFiles OR reachesBranch(branch)
  RETURN branchSatisfaction(branch, first, end) AS scores
}
RETURN scores
