// Whether the viewer may read how one person felt: that person, and who sees all. A superior or HR would know whose answer it is.
// @predicate person
key.viewer.allIdentities OR person.id = key.viewer.id
