// Whether each of these words, in small letters, begins a word of a pinyin.
// @predicate pinyin, words
all(word IN words WHERE ' ' + pinyin CONTAINS ' ' + word)
