// Which of these managers there are.
// @read
// @param managerIds [id]
// @gives ids [id]
// @hits 100
RETURN COLLECT {
  UNWIND $in.managerIds AS managerId
  MATCH (manager:Manager {id: managerId})
  RETURN DISTINCT manager.id
} AS ids
