// How many people each group of the communication matrix has on a day.
// @read
// @scan the matrix is of everyone
// @param day date
// @gives group string
// @gives people int
MATCH (person:Employee)
WHERE isCurrentOn(person, $in.day)
RETURN communicationGroup(person, $in.day) AS group, count(*) AS people
