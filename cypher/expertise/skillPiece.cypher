// A skill as evidence.
// @predicate skill, person, topicId
{
  manager: person.id, kind: 'SKILL', ref: skill.id, topics: [topicId], level: skill.level,
  isSelf: coalesce(skill.evidence, 'SELF') = 'SELF', on: coalesce(skill.from, person.hiredOn), until: skill.to
}
