// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager {id: key.id})
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0
  RETURN [[child_0.id], null, null, child_0.id, COLLECT {
    MATCH (child_0)<-[line_1:REPORTS_TO]-(child_1:Manager)
    WHERE (coalesce(line_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(line_1.to, '9999')) AND (key.viewer.allFiles OR child_1.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_1)-[post_worksUnder_child_1:WORKS_AT]->(branch_worksUnder_child_1:Branch)
      WHERE branch_worksUnder_child_1.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_1.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_1)-[lines_worksUnder_child_1:REPORTS_TO*1..]->(superior_worksUnder_child_1:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_child_1 IN lines_worksUnder_child_1 WHERE (coalesce(line_worksUnder_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_1.to, '9999')))
    } ELSE false END))
    WITH child_1, [] AS tie_1, child_1.name AS sort_1
    ORDER BY sort_1, child_1.id
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id], tie_1, sort_1, child_1.id, COLLECT {
      MATCH (child_1)<-[line_2:REPORTS_TO]-(child_2:Manager)
      WHERE (coalesce(line_2.from, '') <= $in.a2.asOf AND $in.a2.asOf < coalesce(line_2.to, '9999')) AND (key.viewer.allFiles OR child_2.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (child_2)-[post_worksUnder_child_2:WORKS_AT]->(branch_worksUnder_child_2:Branch)
        WHERE branch_worksUnder_child_2.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_2.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (child_2)-[lines_worksUnder_child_2:REPORTS_TO*1..]->(superior_worksUnder_child_2:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_child_2 IN lines_worksUnder_child_2 WHERE (coalesce(line_worksUnder_child_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_2.to, '9999')))
      } ELSE false END))
      WITH child_2, [] AS tie_2, child_2.name AS sort_2
      ORDER BY sort_2, child_2.id
      LIMIT toInteger($in.a2.page.limit)
      RETURN [[child_2.id], tie_2, sort_2, child_2.id] AS row_2
    }] AS row_1
  }, COLLECT {
    MATCH (child_0)-[line_3:REPORTS_TO]->(child_3:Manager)
    WHERE (coalesce(line_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(line_3.to, '9999')) AND (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_3:WORKS_AT]->(branch_worksUnder_parent_3:Branch)
      WHERE branch_worksUnder_parent_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_3:REPORTS_TO*1..]->(superior_worksUnder_parent_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_3 IN lines_worksUnder_parent_3 WHERE (coalesce(line_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_3.to, '9999')))
    } ELSE false END))
    WITH child_3
    ORDER BY line_3.from DESC
    LIMIT 1
    RETURN [[child_3.id], null, null, child_3.id, COLLECT {
      MATCH (child_3)-[line_4:REPORTS_TO]->(child_4:Manager)
      WHERE (coalesce(line_4.from, '') <= $in.a4.asOf AND $in.a4.asOf < coalesce(line_4.to, '9999')) AND (key.viewer.allFiles OR child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (child_3)-[post_worksUnder_parent_4:WORKS_AT]->(branch_worksUnder_parent_4:Branch)
        WHERE branch_worksUnder_parent_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_4.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (child_3)-[lines_worksUnder_parent_4:REPORTS_TO*1..]->(superior_worksUnder_parent_4:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_parent_4 IN lines_worksUnder_parent_4 WHERE (coalesce(line_worksUnder_parent_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_4.to, '9999')))
      } ELSE false END))
      WITH child_4
      ORDER BY line_4.from DESC
      LIMIT 1
      RETURN [[child_4.id], null, null, child_4.id] AS row_4
    }] AS row_3
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager {id: key.id})
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0
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
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[line_0:REPORTS_TO]-(child_0:Manager)
  WHERE (coalesce(line_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(line_0.to, '9999')) AND (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END))
  WITH child_0, line_0 {.from, .to} AS tie_0, CASE $in.a0.page.order WHEN 'NAME' THEN child_0.name WHEN 'SINCE' THEN coalesce(line_0.from, '') END AS sort_0
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
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[line_0:REPORTS_TO]->(child_0:Manager)
  WHERE (coalesce(line_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(line_0.to, '9999')) AND (key.viewer.allFiles OR parent.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (parent)-[post_worksUnder_parent_0:WORKS_AT]->(branch_worksUnder_parent_0:Branch)
    WHERE branch_worksUnder_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (parent)-[lines_worksUnder_parent_0:REPORTS_TO*1..]->(superior_worksUnder_parent_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_parent_0 IN lines_worksUnder_parent_0 WHERE (coalesce(line_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_0.to, '9999')))
  } ELSE false END))
  WITH child_0
  ORDER BY line_0.from DESC
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
