// Whether the viewer may ask who fits a person: the person themselves, those above them, and who works with the files of all. An analyst may not.
// @predicate person
CASE WHEN key.viewer.hr OR key.viewer.allIdentities THEN true
  WHEN NOT key.viewer.manages THEN false
  WHEN person.id = key.viewer.id THEN true
  ELSE worksUnder(person) END
