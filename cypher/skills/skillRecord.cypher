// A version of a skill as a record; the number of its certificate or exam only for those who may read the file.
// @predicate skill, person
skill {
  .id, .level, .from, .to, evidence: coalesce(skill.evidence, 'SELF'), confirmedBy: whoIs(skill.confirmedBy),
  ref: CASE WHEN seesFile(person) THEN skill.ref END
}
