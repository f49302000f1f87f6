// Keeps that the store is filled: what is written from now on brings its pinyin.
// @write
// @param now string
MATCH (migration:Migration {id: '072'})
SET migration.filledAt = $in.now
