// Stores the pinyin of «things», unless the text was changed since it was read.
// @write
// @param rows [map]
UNWIND $in.rows AS row
MATCH (one:«Within» {id: row.id})
SET one.«property» = one.«property»
WITH one, row
WHERE one.«property» = row.text
SET one.pinyin = row.pinyin
