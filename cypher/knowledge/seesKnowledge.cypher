// Whether a knowledge item exists for the viewer: all do for everyone who works with people.
// @predicate item
key.viewer.directory
