// Who knows the topic on the date and worked here then: what still holds is in the directory, what is over in the file.
// Without a label of the child, which invites a scan of all managers.
// @edge
// @parent Topic
// @child Manager
// @param asOf date
// @param minLevel int?
// @order LEVEL skill.level
// @order NAME child.name
// @order SINCE coalesce(skill.from, '')
// @hits 1500
MATCH (parent)<-[skill:HAS_SKILL]-(child)
WHERE servesClients(child) AND holdsOn(skill, $in.asOf) AND ($in.minLevel IS NULL OR skill.level >= $in.minLevel)
  AND isCurrentOn(child, $in.asOf) AND seesDirectory(child)
  AND (holdsOn(skill, key.viewer.today) OR seesFile(child))
RETURN child, skill {.level, .from, evidence: coalesce(skill.evidence, 'SELF')} AS tie, skill.id AS rowId
