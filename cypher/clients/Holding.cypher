// A product that a client has.
// @node Holding
RETURN child {.id, .openedOn, .closedOn}
