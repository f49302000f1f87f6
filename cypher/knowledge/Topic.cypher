// A topic, as everyone may know it.
// @node Topic
RETURN child {.id, .name, .nameZh}
