// Whether an employee does this work; null asks for everybody.
// @predicate person, function
function IS NULL OR person.function = function
