// Whether a knowledge item exists for the viewer: for everyone who works with people.
// @predicate item
key.viewer.directory AND item.id IS NOT NULL
