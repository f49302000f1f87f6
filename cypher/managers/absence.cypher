// The refusal of a person who does not work here today: they have left, or have not begun yet. Null when they are here.
// @predicate person, path
CASE WHEN isHere(person) THEN null
  WHEN person.leftOn <= key.viewer.today THEN {code: 'HAS_LEFT', path: path}
  ELSE {code: 'NOT_BEGUN', path: path} END
