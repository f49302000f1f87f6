// What may be wrong with «one», a node or a relationship: pieces of verify/node and verify/tie.
// @piece missing   OR one.«property» IS NULL
// @piece words   OR NOT coalesce(one.«property», «otherwise») IN [«words»]
// @piece whole   OR NOT one.«property» IS :: INTEGER OR NOT «least» <= coalesce(one.«property», «otherwise») <= «most»
// @piece mark   OR NOT «least» <= coalesce(one.«property», «otherwise») <= «most»
// @piece shape   OR NOT coalesce(one.«property», «otherwise») =~ '«pattern»'
// @piece order   OR one.«first» > one.«last»
// @piece version   OR coalesce(one.version, 0) < 1
// @piece follows   OR one.«property» IS NULL OR one.«property» <> coalesce(«values», '«else»')
// @piece pinyin   OR (one.pinyin IS NULL) = (coalesce(one.«property», '') =~ '.*\\p{IsHan}.*')
// @piece one   OR COUNT { (one)«<»-[:«TYPE»]-«>»(:«Other») } <> 1
// @piece perhaps   OR COUNT { (one)«<»-[:«TYPE»]-«>»(:«Other») } > 1
