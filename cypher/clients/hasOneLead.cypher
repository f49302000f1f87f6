// Whether no two LEADs of a client overlap.
// @predicate client
NOT EXISTS {
  MATCH (:Manager)-[one:SERVES {role: 'LEAD'}]->(client)<-[other:SERVES {role: 'LEAD'}]-(:Manager)
  WHERE coalesce(one.from, '') < coalesce(other.to, '~')
  AND coalesce(other.from, '') < coalesce(one.to, '~')
  AND coalesce(one.from, '') < coalesce(one.to, '~')
  AND coalesce(other.from, '') < coalesce(other.to, '~')
}
