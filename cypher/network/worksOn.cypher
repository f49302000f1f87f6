// Whether a person works here on a day; an unknown first or last day is open.
// @predicate person, day
coalesce(person.hiredOn, '') <= day AND day < coalesce(person.leftOn, '9999')
