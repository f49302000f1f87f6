// Whether the viewer decides where a person works and to whom they report: HR, who heads or leads them as a manager, and nobody for themselves.
// @predicate person
person.id <> key.viewer.id AND (key.viewer.hr OR (key.viewer.manages AND worksUnder(person)))
