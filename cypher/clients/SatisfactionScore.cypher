// How satisfied a client was with a manager.
// @node SatisfactionScore
RETURN child {.id, .on, .score}
