// Whether the viewer may read a person's file: their own, those of whom they lead, or all.
// @predicate person
key.viewer.allFiles OR person.id = key.viewer.id OR worksUnder(person)
