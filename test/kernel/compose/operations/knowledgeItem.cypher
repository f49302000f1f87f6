// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:KnowledgeItem {id: key.id})
  WHERE (key.viewer.directory)
  WITH child_0
  RETURN [[child_0.id, child_0.title], null, null, child_0.id, COLLECT {
    MATCH (child_0)<-[:AUTHORED]-(child_1:Manager)
    WHERE (key.viewer.directory OR child_1.id = key.viewer.id)
    WITH child_1
    ORDER BY child_1.id
    LIMIT 1
    RETURN [[child_1.id, child_1.name], null, null, child_1.id] AS row_1
  }, COLLECT {
    MATCH (child_0)<-[endorsed_2:ENDORSED]-(child_2)
    WHERE (key.viewer.directory OR child_2.id = key.viewer.id)
    WITH child_2, [endorsed_2.at] AS tie_2, endorsed_2.at AS sort_2
    ORDER BY sort_2 DESC, child_2.id DESC
    LIMIT toInteger($in.a2.page.limit)
    RETURN [[child_2.id, child_2.name], tie_2, sort_2, child_2.id] AS row_2
  }, COLLECT {
    MATCH (child_0)<-[:AUTHORED]-(author_3)
    MATCH (child_0)<-[read_3:READ]-(child_3)
    WHERE (key.viewer.allFiles OR author_3.id = key.viewer.id OR child_3.id = key.viewer.id OR ((CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (author_3)-[post_worksUnder_author_3:WORKS_AT]->(branch_worksUnder_author_3:Branch)
      WHERE branch_worksUnder_author_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_author_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_author_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (author_3)-[lines_worksUnder_author_3:REPORTS_TO*1..]->(superior_worksUnder_author_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_author_3 IN lines_worksUnder_author_3 WHERE (coalesce(line_worksUnder_author_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_author_3.to, '9999')))
    } ELSE false END) AND (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_3)-[post_worksUnder_child_3:WORKS_AT]->(branch_worksUnder_child_3:Branch)
      WHERE branch_worksUnder_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_3)-[lines_worksUnder_child_3:REPORTS_TO*1..]->(superior_worksUnder_child_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_child_3 IN lines_worksUnder_child_3 WHERE (coalesce(line_worksUnder_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_3.to, '9999')))
    } ELSE false END)))
    WITH child_3, [] AS tie_3, read_3.at AS sort_3
    ORDER BY sort_3 DESC, child_3.id DESC
    LIMIT toInteger($in.a3.page.limit)
    RETURN [[child_3.id], tie_3, sort_3, child_3.id] AS row_3
  }, COUNT {
    MATCH (child_0)<-[:AUTHORED]-(author_4)
    MATCH (child_0)<-[read_4:READ]-(child_4)
    WHERE (key.viewer.allFiles OR author_4.id = key.viewer.id OR child_4.id = key.viewer.id OR ((CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (author_4)-[post_worksUnder_author_4:WORKS_AT]->(branch_worksUnder_author_4:Branch)
      WHERE branch_worksUnder_author_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_author_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_author_4.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (author_4)-[lines_worksUnder_author_4:REPORTS_TO*1..]->(superior_worksUnder_author_4:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_author_4 IN lines_worksUnder_author_4 WHERE (coalesce(line_worksUnder_author_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_author_4.to, '9999')))
    } ELSE false END) AND (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_4)-[post_worksUnder_child_4:WORKS_AT]->(branch_worksUnder_child_4:Branch)
      WHERE branch_worksUnder_child_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_4.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_4)-[lines_worksUnder_child_4:REPORTS_TO*1..]->(superior_worksUnder_child_4:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_child_4 IN lines_worksUnder_child_4 WHERE (coalesce(line_worksUnder_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_4.to, '9999')))
    } ELSE false END)))
    RETURN child_4
  }, COLLECT {
    MATCH (child_0)-[:ABOUT]->(child_5:Topic)
    WITH child_5
    ORDER BY child_5.name, child_5.id
    RETURN [[child_5.id, child_5.name], null, null, child_5.id] AS row_5
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:KnowledgeItem {id: key.id})
  WHERE (key.viewer.directory)
  WITH child_0
  RETURN [ child_0 { .id, .title, .kind, .createdAt, .verifiedOn, .reviewBy, .retiredOn, .version, isCurrent: NOT ((child_0.retiredOn IS NOT NULL AND child_0.retiredOn <= key.viewer.today)), body: CASE WHEN $in.a0.wants.body THEN child_0.body END, readCount: CASE WHEN $in.a0.wants.readCount THEN COUNT {
    (child_0)<-[:READ]-()
  } END, endorsementCount: CASE WHEN $in.a0.wants.endorsementCount THEN COUNT {
    (child_0)<-[:ENDORSED]-()
  } END, viewerHasRead: CASE WHEN $in.a0.wants.viewerHasRead THEN EXISTS {
    MATCH (child_0)<-[:READ]-(:Manager {id: key.viewer.id})
  } END, viewerHasEndorsed: CASE WHEN $in.a0.wants.viewerHasEndorsed THEN EXISTS {
    MATCH (child_0)<-[:ENDORSED]-(:Manager {id: key.viewer.id})
  } END }, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:KnowledgeItem {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:AUTHORED]-(child_0:Manager)
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0
  ORDER BY child_0.id
  LIMIT 1
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:KnowledgeItem {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[endorsed_0:ENDORSED]-(child_0)
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0, endorsed_0 {.at} AS tie_0, CASE $in.a0.page.order WHEN 'AT' THEN endorsed_0.at WHEN 'NAME' THEN child_0.name END AS sort_0
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
MATCH (parent:KnowledgeItem {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:AUTHORED]-(author_0)
  MATCH (parent)<-[read_0:READ]-(child_0)
  WHERE (key.viewer.allFiles OR author_0.id = key.viewer.id OR child_0.id = key.viewer.id OR ((CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (author_0)-[post_worksUnder_author_0:WORKS_AT]->(branch_worksUnder_author_0:Branch)
    WHERE branch_worksUnder_author_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_author_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_author_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (author_0)-[lines_worksUnder_author_0:REPORTS_TO*1..]->(superior_worksUnder_author_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_author_0 IN lines_worksUnder_author_0 WHERE (coalesce(line_worksUnder_author_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_author_0.to, '9999')))
  } ELSE false END) AND (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)))
  WITH child_0, read_0 {.at} AS tie_0, CASE $in.a0.page.order WHEN 'AT' THEN read_0.at WHEN 'NAME' THEN child_0.name END AS sort_0
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
MATCH (parent:KnowledgeItem {id: id})
RETURN key.n AS n, id, COUNT {
  MATCH (parent)<-[:AUTHORED]-(author_0)
  MATCH (parent)<-[read_0:READ]-(child_0)
  WHERE (key.viewer.allFiles OR author_0.id = key.viewer.id OR child_0.id = key.viewer.id OR ((CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (author_0)-[post_worksUnder_author_0:WORKS_AT]->(branch_worksUnder_author_0:Branch)
    WHERE branch_worksUnder_author_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_author_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_author_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (author_0)-[lines_worksUnder_author_0:REPORTS_TO*1..]->(superior_worksUnder_author_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_author_0 IN lines_worksUnder_author_0 WHERE (coalesce(line_worksUnder_author_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_author_0.to, '9999')))
  } ELSE false END) AND (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)))
  RETURN child_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:KnowledgeItem {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:ABOUT]->(child_0:Topic)
  WITH child_0
  ORDER BY child_0.name, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
} AS answer
