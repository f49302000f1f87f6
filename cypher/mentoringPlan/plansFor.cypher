// Whether the viewer may plan, or read a plan, for a person: those above them, and who works with the files of all.
// @predicate person
CASE WHEN key.viewer.allFiles THEN true ELSE worksUnder(person) END
