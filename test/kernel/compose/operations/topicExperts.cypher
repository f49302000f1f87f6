// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Topic {id: key.id})
  WITH child_0
  RETURN [[child_0.id, child_0.name], null, null, child_0.id, COLLECT {
    MATCH (child_0)-[:BROADER]->(child_1:Topic)
    WITH child_1
    ORDER BY child_1.name, child_1.id
    RETURN [[child_1.id, child_1.name], null, null, child_1.id] AS row_1
  }, COLLECT {
    MATCH (child_0)<-[:BROADER]-(child_2:Topic)
    WITH child_2
    ORDER BY child_2.name, child_2.id
    RETURN [[child_2.id, child_2.name], null, null, child_2.id] AS row_2
  }, COLLECT {
    MATCH (child_0)<-[skill_3:HAS_SKILL]-(child_3)
    WHERE ('Manager' IN labels(child_3)) AND (coalesce(skill_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(skill_3.to, '9999')) AND true AND (coalesce(child_3.hiredOn, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(child_3.leftOn, '9999')) AND (key.viewer.directory OR child_3.id = key.viewer.id) AND ((coalesce(skill_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_3.to, '9999')) OR (key.viewer.allFiles OR child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_3)-[post_worksUnder_child_3:WORKS_AT]->(branch_worksUnder_child_3:Branch)
      WHERE branch_worksUnder_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_3)-[lines_worksUnder_child_3:REPORTS_TO*1..]->(superior_worksUnder_child_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_child_3 IN lines_worksUnder_child_3 WHERE (coalesce(line_worksUnder_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_3.to, '9999')))
    } ELSE false END)))
    WITH child_3, [skill_3.level, skill_3.from] AS tie_3, skill_3.id AS rowId_3, skill_3.level AS sort_3
    ORDER BY sort_3 DESC, rowId_3 DESC
    LIMIT toInteger($in.a3.page.limit)
    RETURN [[child_3.id, child_3.name], tie_3, sort_3, rowId_3] AS row_3
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Topic {id: key.id})
  WITH child_0
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Topic {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:BROADER]->(child_0:Topic)
  WITH child_0
  ORDER BY child_0.name, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Topic {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:BROADER]-(child_0:Topic)
  WITH child_0
  ORDER BY child_0.name, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Topic {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[skill_0:HAS_SKILL]-(child_0)
  WHERE ('Manager' IN labels(child_0)) AND (coalesce(skill_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(skill_0.to, '9999')) AND ($in.a0.minLevel IS NULL OR skill_0.level >= $in.a0.minLevel) AND (coalesce(child_0.hiredOn, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(child_0.leftOn, '9999')) AND (key.viewer.directory OR child_0.id = key.viewer.id) AND ((coalesce(skill_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_0.to, '9999')) OR (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)))
  WITH child_0, skill_0 {.level, .from, evidence: coalesce(skill_0.evidence, 'SELF')} AS tie_0, skill_0.id AS rowId_0, CASE $in.a0.page.order WHEN 'LEVEL' THEN skill_0.level WHEN 'NAME' THEN child_0.name WHEN 'SINCE' THEN coalesce(skill_0.from, '') END AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND rowId_0 < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND rowId_0 > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN rowId_0 END, CASE WHEN $in.a0.page.backward THEN rowId_0 END DESC
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, tie_0, sort_0, rowId_0] AS row_0
} AS answer
