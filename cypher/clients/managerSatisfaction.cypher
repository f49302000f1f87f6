// The scores of clients about one manager, whose file the viewer reads, that count from a day on and before another, for the small-group rule.
// @predicate manager, first, end
{
  isExempt: key.viewer.allIdentities, quarter: quarterOf(toString(date(end) - duration({days: 1}))), branches: null, heads: [],
  managers: [{id: manager.id, isOpen: true, scores: countedScores(manager, first, end)}]
}
