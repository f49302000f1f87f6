// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
WITH key {.*, book: CASE WHEN key.id = key.viewer.id THEN null ELSE CASE WHEN key.viewer.allClients OR key.viewer.leads OR size(key.viewer.branches) > 0 THEN null ELSE COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[own:SERVES]->(mine:Client)
  WHERE (coalesce(own.from, '') <= key.viewer.today AND key.viewer.today < coalesce(own.to, '9999'))
  RETURN mine
} + CASE WHEN key.viewer.mentors THEN COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(mine:Client)
  WHERE met.consentedBy IS NOT NULL
  RETURN mine
} ELSE [] END END END} AS key
WITH key {.*, colleagues: CASE WHEN key.book IS NULL THEN null ELSE COLLECT {
  UNWIND key.book AS mine
  MATCH (mine)<-[:SERVES]-(other:Manager)
  RETURN DISTINCT other
} END} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager {id: key.id})
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0
  RETURN [[child_0.id, child_0.name], null, null, child_0.id, COLLECT {
    MATCH (child_0)-[:AUTHORED]->(child_1:KnowledgeItem)
    WHERE ((key.viewer.directory) AND ($in.a1.isCurrent IS NULL OR $in.a1.isCurrent <> ((child_1.retiredOn IS NOT NULL AND child_1.retiredOn <= key.viewer.today))))
    WITH child_1, child_1.createdAt AS sort_1
    ORDER BY sort_1 DESC, child_1.id DESC
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id, child_1.title], null, sort_1, child_1.id, COLLECT {
      MATCH (child_1)-[:ABOUT]->(child_2:Topic)
      WITH child_2
      ORDER BY child_2.name, child_2.id
      RETURN [[child_2.id, child_2.name], null, null, child_2.id] AS row_2
    }] AS row_1
  }, COLLECT {
    MATCH (child_0)-[post_3:WORKS_AT]->(child_3:Branch)
    WHERE (coalesce(post_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(post_3.to, '9999'))
    WITH child_3
    ORDER BY post_3.from DESC
    LIMIT 1
    RETURN [[child_3.id, child_3.name], null, null, child_3.id] AS row_3
  }, COLLECT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_4:WORKS_AT]->(branch_worksUnder_parent_4:Branch)
      WHERE branch_worksUnder_parent_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_4.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_4:REPORTS_TO*1..]->(superior_worksUnder_parent_4:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_4 IN lines_worksUnder_parent_4 WHERE (coalesce(line_worksUnder_parent_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_4.to, '9999')))
    } ELSE false END) AS leads_4
    WITH *
    WHERE CASE WHEN leads_4 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_4:SERVES]->(child_4:Client)
    WHERE (coalesce(serves_4.from, '') <= $in.a4.asOf AND $in.a4.asOf < coalesce(serves_4.to, '9999')) AND true AND true AND true AND CASE WHEN leads_4 AND (coalesce(serves_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_4.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_4 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_4:Manager)-[serves_keepsClient_child_4:SERVES]->(child_4)
      WHERE (coalesce(serves_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_4.to, '9999')) AND (server_keepsClient_child_4.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_4)-[post_worksUnder_server_keepsClient_child_4:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_4:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_4.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_4)-[lines_worksUnder_server_keepsClient_child_4:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_4:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_4 IN lines_worksUnder_server_keepsClient_child_4 WHERE (coalesce(line_worksUnder_server_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_4.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_4:MET_WITH]->(child_4)
      WHERE met_identifies_child_4.consentedBy IS NOT NULL
    } ELSE false END)) END
    WITH child_4, [serves_4.role, serves_4.from] AS tie_4, child_4.id + ' ' + serves_4.role AS rowId_4, leads_4 AND (coalesce(serves_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_4.to, '9999')) AS keepsClient_4, coalesce(serves_4.from, '') AS sort_4
    ORDER BY sort_4 DESC, rowId_4 DESC
    LIMIT toInteger($in.a4.page.limit)
    WITH *, CASE WHEN keepsClient_4 THEN true ELSE (EXISTS {
      MATCH (server_keepsClient_child_4:Manager)-[serves_keepsClient_child_4:SERVES]->(child_4)
      WHERE (coalesce(serves_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_4.to, '9999')) AND (server_keepsClient_child_4.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_4)-[post_worksUnder_server_keepsClient_child_4:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_4:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_4.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_4.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_4)-[lines_worksUnder_server_keepsClient_child_4:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_4:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_4 IN lines_worksUnder_server_keepsClient_child_4 WHERE (coalesce(line_worksUnder_server_keepsClient_child_4.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_4.to, '9999')))
      } ELSE false END))
    }) END AS keepsClientOnce_4
    WITH *, (key.viewer.allIdentities OR keepsClientOnce_4 OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_4:MET_WITH]->(child_4)
      WHERE met_identifies_child_4.consentedBy IS NOT NULL
    } ELSE false END) AS known_4
    RETURN [[child_4.id, child_4.segment, CASE WHEN known_4 THEN child_4.name END], tie_4, sort_4, rowId_4] AS row_4
  }, COLLECT {
    MATCH (child_0)<-[:TRAINS]-(mentorship_5:Mentorship)<-[:GUIDES]-(child_5:Manager)
    WHERE (mentorship_5.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND (coalesce(mentorship_5.from, '') <= $in.a5.asOf AND $in.a5.asOf < coalesce(mentorship_5.to, '9999')))
    WITH child_5, [mentorship_5.form, mentorship_5.from] AS tie_5
    ORDER BY coalesce(mentorship_5.from, ''), mentorship_5.id
    RETURN [[child_5.id, child_5.name], tie_5, null, child_5.id] AS row_5
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
  MATCH (parent)-[:AUTHORED]->(child_0:KnowledgeItem)
  WHERE ((key.viewer.directory) AND ($in.a0.isCurrent IS NULL OR $in.a0.isCurrent <> ((child_0.retiredOn IS NOT NULL AND child_0.retiredOn <= key.viewer.today))))
  WITH child_0, CASE $in.a0.page.order WHEN 'CREATED_AT' THEN child_0.createdAt WHEN 'TITLE' THEN child_0.title END AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN child_0.id END, CASE WHEN $in.a0.page.backward THEN child_0.id END DESC
  LIMIT toInteger($in.a0.page.limit)
  RETURN [ child_0 { .id, .title, .kind, .createdAt, .verifiedOn, .reviewBy, .retiredOn, .version, isCurrent: NOT ((child_0.retiredOn IS NOT NULL AND child_0.retiredOn <= key.viewer.today)), body: CASE WHEN $in.a0.wants.body THEN child_0.body END, readCount: CASE WHEN $in.a0.wants.readCount THEN COUNT {
    (child_0)<-[:READ]-()
  } END, endorsementCount: CASE WHEN $in.a0.wants.endorsementCount THEN COUNT {
    (child_0)<-[:ENDORSED]-()
  } END, viewerHasRead: CASE WHEN $in.a0.wants.viewerHasRead THEN EXISTS {
    MATCH (child_0)<-[:READ]-(:Manager {id: key.viewer.id})
  } END, viewerHasEndorsed: CASE WHEN $in.a0.wants.viewerHasEndorsed THEN EXISTS {
    MATCH (child_0)<-[:ENDORSED]-(:Manager {id: key.viewer.id})
  } END }, null, sort_0, child_0.id] AS row_0
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

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Employee {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[post_0:WORKS_AT]->(child_0:Branch)
  WHERE (coalesce(post_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(post_0.to, '9999'))
  WITH child_0
  ORDER BY post_0.from DESC
  LIMIT 1
  RETURN [ child_0 {.id, .name, .nameZh, .kind}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
WITH key {.*, book: CASE WHEN key.viewer.allClients OR key.viewer.leads OR size(key.viewer.branches) > 0 THEN null ELSE COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[own:SERVES]->(mine:Client)
  WHERE (coalesce(own.from, '') <= key.viewer.today AND key.viewer.today < coalesce(own.to, '9999'))
  RETURN mine
} + CASE WHEN key.viewer.mentors THEN COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met:MET_WITH]->(mine:Client)
  WHERE met.consentedBy IS NOT NULL
  RETURN mine
} ELSE [] END END} AS key
WITH key {.*, colleagues: CASE WHEN key.book IS NULL THEN null ELSE COLLECT {
  UNWIND key.book AS mine
  MATCH (mine)<-[:SERVES]-(other:Manager)
  RETURN DISTINCT other
} END} AS key
UNWIND key.ids AS id
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  WITH *, parent.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (parent)-[post_worksUnder_parent_0:WORKS_AT]->(branch_worksUnder_parent_0:Branch)
    WHERE branch_worksUnder_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (parent)-[lines_worksUnder_parent_0:REPORTS_TO*1..]->(superior_worksUnder_parent_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_parent_0 IN lines_worksUnder_parent_0 WHERE (coalesce(line_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_0.to, '9999')))
  } ELSE false END) AS leads_0
  WITH *
  WHERE CASE WHEN leads_0 OR key.book IS NULL THEN true ELSE parent IN key.colleagues END
  MATCH (parent)-[serves_0:SERVES]->(child_0:Client)
  WHERE (coalesce(serves_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(serves_0.to, '9999')) AND ($in.a0.role IS NULL OR serves_0.role = $in.a0.role) AND ($in.a0.kind IS NULL OR child_0.kind = $in.a0.kind) AND ($in.a0.segment IS NULL OR child_0.segment = $in.a0.segment) AND CASE WHEN leads_0 AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_0 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
    MATCH (server_keepsClient_child_0:Manager)-[serves_keepsClient_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_0.to, '9999')) AND (server_keepsClient_child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[post_worksUnder_server_keepsClient_child_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[lines_worksUnder_server_keepsClient_child_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_child_0 IN lines_worksUnder_server_keepsClient_child_0 WHERE (coalesce(line_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_0.to, '9999')))
    } ELSE false END))
  }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
    MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_0:MET_WITH]->(child_0)
    WHERE met_identifies_child_0.consentedBy IS NOT NULL
  } ELSE false END)) END
  WITH child_0, serves_0 {.role, .from, .to} AS tie_0, child_0.id + ' ' + serves_0.role AS rowId_0, leads_0 AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999')) AS keepsClient_0, CASE $in.a0.page.order WHEN 'NAME' THEN child_0.sortName WHEN 'SINCE' THEN coalesce(serves_0.from, '') END AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND rowId_0 < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND rowId_0 > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN rowId_0 END, CASE WHEN $in.a0.page.backward THEN rowId_0 END DESC
  LIMIT toInteger($in.a0.page.limit)
  WITH *, CASE WHEN keepsClient_0 THEN true ELSE (EXISTS {
    MATCH (server_keepsClient_child_0:Manager)-[serves_keepsClient_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_0.to, '9999')) AND (server_keepsClient_child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[post_worksUnder_server_keepsClient_child_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[lines_worksUnder_server_keepsClient_child_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_child_0 IN lines_worksUnder_server_keepsClient_child_0 WHERE (coalesce(line_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_0.to, '9999')))
    } ELSE false END))
  }) END AS keepsClientOnce_0
  WITH *, (key.viewer.allIdentities OR keepsClientOnce_0 OR CASE WHEN key.viewer.mentors THEN EXISTS {
    MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_0:MET_WITH]->(child_0)
    WHERE met_identifies_child_0.consentedBy IS NOT NULL
  } ELSE false END) AS known_0
  RETURN [ child_0 { .id, .kind, .segment, .leftOn, .erasedOn, .version, isMasked: NOT known_0, name: CASE WHEN known_0 THEN child_0.name END, latinName: CASE WHEN known_0 AND child_0.kind = 'PERSON' THEN child_0.name END, externalId: CASE WHEN known_0 THEN child_0.externalId END, birthYear: CASE WHEN known_0 THEN child_0.birthYear END, birthDecade: child_0.birthYear / 10 * 10, phone: CASE WHEN known_0 THEN child_0.phoneSealed END, idNumber: CASE WHEN known_0 THEN child_0.idNumberSealed END }, tie_0, sort_0, rowId_0] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:TRAINS]-(mentorship_0:Mentorship)<-[:GUIDES]-(child_0:Manager)
  WHERE (mentorship_0.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND (coalesce(mentorship_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(mentorship_0.to, '9999')))
  WITH child_0, {mentorshipId: mentorship_0.id, form: mentorship_0.form, from: mentorship_0.from, to: mentorship_0.to} AS tie_0
  ORDER BY coalesce(mentorship_0.from, ''), mentorship_0.id
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, tie_0, null, child_0.id] AS row_0
} AS answer
