// Whether the viewer keeps a person's file: HR, and nobody their own.
// @predicate person
key.viewer.hr AND person.id <> key.viewer.id
