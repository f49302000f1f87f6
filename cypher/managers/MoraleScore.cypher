// A score of how somebody felt.
// @node MoraleScore
RETURN child {.id, .on, .score}
