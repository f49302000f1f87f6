// A grade, as everyone may know it.
// @node Grade
RETURN child {.id, .name, .nameZh, .rank}
