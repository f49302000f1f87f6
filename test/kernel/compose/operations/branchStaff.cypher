// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Branch {id: key.id})
  WITH child_0
  RETURN [[child_0.id, child_0.name], null, null, child_0.id, COLLECT {
    UNWIND CASE WHEN $in.a1.wholeSubtree THEN COLLECT {
      MATCH (child_0)<-[:PART_OF*0..]-(below_1:Branch)
      RETURN below_1
    } ELSE [child_0] END AS branch_1
    MATCH (branch_1)<-[post_1:WORKS_AT]-(child_1:Manager)
    WHERE (coalesce(post_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(post_1.to, '9999')) AND (key.viewer.directory OR child_1.id = key.viewer.id)
    WITH child_1, [post_1.from] AS tie_1, child_1.name AS sort_1
    ORDER BY sort_1, child_1.id
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id, child_1.name], tie_1, sort_1, child_1.id] AS row_1
  }, COUNT {
    UNWIND CASE WHEN $in.a2.wholeSubtree THEN COLLECT {
      MATCH (child_0)<-[:PART_OF*0..]-(below_2:Branch)
      RETURN below_2
    } ELSE [child_0] END AS branch_2
    MATCH (branch_2)<-[post_2:WORKS_AT]-(child_2:Manager)
    WHERE (coalesce(post_2.from, '') <= $in.a2.asOf AND $in.a2.asOf < coalesce(post_2.to, '9999')) AND (key.viewer.directory OR child_2.id = key.viewer.id)
    RETURN child_2
  }, COLLECT {
    MATCH (child_0)-[:PART_OF]->(child_3:Branch)
    WITH child_3
    RETURN [[child_3.id, child_3.name], null, null, child_3.id] AS row_3
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Branch {id: key.id})
  WITH child_0
  RETURN [ child_0 {.id, .name, .nameZh, .kind}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Branch {id: id})
RETURN key.n AS n, id, COLLECT {
  UNWIND CASE WHEN $in.a0.wholeSubtree THEN COLLECT {
    MATCH (parent)<-[:PART_OF*0..]-(below_0:Branch)
    RETURN below_0
  } ELSE [parent] END AS branch_0
  MATCH (branch_0)<-[post_0:WORKS_AT]-(child_0:Manager)
  WHERE (coalesce(post_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(post_0.to, '9999')) AND (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0, {title: post_0.post, from: post_0.from, to: post_0.to} AS tie_0, CASE $in.a0.page.order WHEN 'NAME' THEN child_0.name WHEN 'SINCE' THEN coalesce(post_0.from, '') END AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN child_0.id END, CASE WHEN $in.a0.page.backward THEN child_0.id END DESC
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, tie_0, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Branch {id: id})
RETURN key.n AS n, id, COUNT {
  UNWIND CASE WHEN $in.a0.wholeSubtree THEN COLLECT {
    MATCH (parent)<-[:PART_OF*0..]-(below_0:Branch)
    RETURN below_0
  } ELSE [parent] END AS branch_0
  MATCH (branch_0)<-[post_0:WORKS_AT]-(child_0:Manager)
  WHERE (coalesce(post_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(post_0.to, '9999')) AND (key.viewer.directory OR child_0.id = key.viewer.id)
  RETURN child_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Branch {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:PART_OF]->(child_0:Branch)
  WITH child_0
  RETURN [ child_0 {.id, .name, .nameZh, .kind}, null, null, child_0.id] AS row_0
} AS answer
