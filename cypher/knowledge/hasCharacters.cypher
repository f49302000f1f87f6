// Whether the names or the title of a thing have each of these characters, given as small letters.
// @predicate thing, characters
all(character IN characters WHERE
  toLower(coalesce(thing.name, '') + ' ' + coalesce(thing.nameZh, '') + ' ' + coalesce(thing.title, '')) CONTAINS character)
