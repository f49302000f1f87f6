// What the employee knows on the date, the highest level first. What still holds is in the directory, what is over in the file.
// @edge
// @parent Employee
// @child Topic
// @param asOf date
// @hits 800
MATCH (parent)-[skill:HAS_SKILL]->(child:Topic)
WHERE holdsOn(skill, $in.asOf) AND (holdsOn(skill, key.viewer.today) OR seesFile(parent))
RETURN child, skillRecord(skill, parent) AS tie ORDER BY skill.level DESC, child.id
