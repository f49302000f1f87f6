// Whether the viewer sets the goals of a person: their own, those of whom they lead, or all for HR.
// @predicate person
person.id = key.viewer.id OR key.viewer.hr OR worksUnder(person)
