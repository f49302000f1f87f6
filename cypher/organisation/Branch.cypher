// A branch, as everyone may know it.
// @node Branch
RETURN child {.id, .name, .nameZh, .kind}
