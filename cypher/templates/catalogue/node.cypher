// One of the «things», as everyone may know it.
// @piece property .«property»
// @node «Label»
RETURN child {.id, «properties»}
