// The «things» after an id whose pinyin is still to be worked out, some at a time.
// @read
// @param after string
// @param limit int
// @gives id string
// @gives text string
MATCH (one:«Within»)
WHERE one.id > $in.after AND one.pinyin IS NULL AND one.«property» =~ '.*\\p{IsHan}.*'
WITH one ORDER BY one.id LIMIT toInteger($in.limit)
RETURN one.id AS id, one.«property» AS text
ORDER BY id
