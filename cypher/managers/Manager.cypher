// A manager as the directory shows them; the file only to those who may read it.
// @node Manager
WITH *, seesFile(child) AS open
RETURN child {
  .id, .name,
  latinName: child.name,
  isCurrent: isHere(child),
  fileIsVisible: open,
  externalId: CASE WHEN open THEN child.externalId END,
  email: CASE WHEN open AND key.viewer.contact THEN child.email END,
  hiredOn: CASE WHEN open THEN child.hiredOn END,
  leftOn: CASE WHEN open THEN child.leftOn END,
  version: CASE WHEN open THEN child.version END
}
