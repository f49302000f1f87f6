// A product of the bank, as everyone may know it.
// @node Product
RETURN child {.id, .name, .nameZh, .kind}
