// Whether a skill held on the date counts: what still holds is in the directory, what is over by now only in the file, unless only whole figures are told.
// @predicate skill, person
holdsOn(skill, $in.asOf) AND CASE WHEN $in.whole OR holdsOn(skill, key.viewer.today) THEN true ELSE seesFile(person) END
