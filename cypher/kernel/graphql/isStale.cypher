// Whether someone else changed a thing since the writer read it. Asked after the write has locked the thing by counting its version up.
// @predicate thing, expected
expected IS NOT NULL AND thing.version <> expected + 1
