// A knowledge item, as everyone may know it; whether the viewer has read it is about the viewer alone.
// @node KnowledgeItem
RETURN child {
  .id, .title, .kind, .createdAt, .verifiedOn, .reviewBy, .retiredOn, .version,
  isCurrent: NOT isRetired(child),
  body: CASE WHEN $in.wants.body THEN child.body END,
  readCount: CASE WHEN $in.wants.readCount THEN COUNT { (child)<-[:READ]-() } END,
  endorsementCount: CASE WHEN $in.wants.endorsementCount THEN COUNT { (child)<-[:ENDORSED]-() } END,
  viewerHasRead: CASE WHEN $in.wants.viewerHasRead THEN EXISTS {
    MATCH (child)<-[:READ]-(:Manager {id: key.viewer.id})
  } END,
  viewerHasEndorsed: CASE WHEN $in.wants.viewerHasEndorsed THEN EXISTS {
    MATCH (child)<-[:ENDORSED]-(:Manager {id: key.viewer.id})
  } END
}
