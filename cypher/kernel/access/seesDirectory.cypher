// Whether a person exists for the viewer: colleagues do for everyone who works with people; for the rest only they themselves.
// @predicate person
key.viewer.directory OR person.id = key.viewer.id
