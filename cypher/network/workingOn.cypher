// Which of these managers work here on the date.
// @read
// @param ids [id]
// @param asOf date
// @gives ids [id]
// @hits 200
RETURN COLLECT {
  UNWIND $in.ids AS id
  MATCH (manager:Manager {id: id})
  WHERE isCurrentOn(manager, $in.asOf)
  RETURN DISTINCT manager.id
} AS ids
