// Whether the store has the pinyin of everything that was in it when it was migrated.
// @read
// @gives isFilled boolean
MATCH (migration:Migration {id: '072'})
RETURN migration.filledAt IS NOT NULL AS isFilled
