// Whether a client's name or number at the bank contains each of these words, in small letters, or a word of its pinyin begins with it.
// @predicate client, words
all(word IN words WHERE toLower(coalesce(client.name, '')) CONTAINS word OR toLower(coalesce(client.externalId, '')) CONTAINS word
  OR ' ' + client.pinyin CONTAINS ' ' + word)
