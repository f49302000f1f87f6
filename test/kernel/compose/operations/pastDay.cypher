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
  RETURN [[child_0.id], null, null, child_0.id, COLLECT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_1:WORKS_AT]->(branch_worksUnder_parent_1:Branch)
      WHERE branch_worksUnder_parent_1.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_1.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_1:REPORTS_TO*1..]->(superior_worksUnder_parent_1:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_1 IN lines_worksUnder_parent_1 WHERE (coalesce(line_worksUnder_parent_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_1.to, '9999')))
    } ELSE false END) AS leads_1
    WITH *
    WHERE CASE WHEN leads_1 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_1:SERVES]->(child_1:Client)
    WHERE (coalesce(serves_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(serves_1.to, '9999')) AND true AND true AND true AND CASE WHEN leads_1 AND (coalesce(serves_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_1.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_1 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_1:Manager)-[serves_keepsClient_child_1:SERVES]->(child_1)
      WHERE (coalesce(serves_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_1.to, '9999')) AND (server_keepsClient_child_1.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_1)-[post_worksUnder_server_keepsClient_child_1:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_1:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_1.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_1.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_1)-[lines_worksUnder_server_keepsClient_child_1:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_1:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_1 IN lines_worksUnder_server_keepsClient_child_1 WHERE (coalesce(line_worksUnder_server_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_1.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_1:MET_WITH]->(child_1)
      WHERE met_identifies_child_1.consentedBy IS NOT NULL
    } ELSE false END)) END
    WITH child_1, [] AS tie_1, child_1.id + ' ' + serves_1.role AS rowId_1, child_1.sortName AS sort_1
    ORDER BY sort_1, rowId_1
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id, child_1.segment], tie_1, sort_1, rowId_1, COLLECT {
      MATCH (child_1)<-[serves_2:SERVES]-(child_2:Manager)
      WHERE $in.a2.asOf IS NULL OR (coalesce(serves_2.from, '') <= $in.a2.asOf AND $in.a2.asOf < coalesce(serves_2.to, '9999'))
      WITH child_2, [serves_2.role] AS tie_2
      ORDER BY coalesce(serves_2.from, '') DESC, child_2.id
      RETURN [[child_2.id], tie_2, null, child_2.id] AS row_2
    }] AS row_1
  }] AS row_0
} AS answer

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
  RETURN [[child_0.id], null, null, child_0.id, COLLECT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_1:WORKS_AT]->(branch_worksUnder_parent_1:Branch)
      WHERE branch_worksUnder_parent_1.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_1.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_1:REPORTS_TO*1..]->(superior_worksUnder_parent_1:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_1 IN lines_worksUnder_parent_1 WHERE (coalesce(line_worksUnder_parent_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_1.to, '9999')))
    } ELSE false END) AS leads_1
    WITH *
    WHERE CASE WHEN leads_1 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_1:SERVES]->(child_1:Client)
    WHERE (coalesce(serves_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(serves_1.to, '9999')) AND true AND true AND true AND CASE WHEN leads_1 AND (coalesce(serves_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_1.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_1 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_1:Manager)-[serves_keepsClient_child_1:SERVES]->(child_1)
      WHERE (coalesce(serves_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_1.to, '9999')) AND (server_keepsClient_child_1.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_1)-[post_worksUnder_server_keepsClient_child_1:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_1:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_1.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_1.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_1)-[lines_worksUnder_server_keepsClient_child_1:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_1:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_1 IN lines_worksUnder_server_keepsClient_child_1 WHERE (coalesce(line_worksUnder_server_keepsClient_child_1.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_1.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_1:MET_WITH]->(child_1)
      WHERE met_identifies_child_1.consentedBy IS NOT NULL
    } ELSE false END)) END
    WITH child_1, [] AS tie_1, child_1.id + ' ' + serves_1.role AS rowId_1, coalesce(serves_1.from, '') AS sort_1
    ORDER BY sort_1, rowId_1
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id, child_1.segment], tie_1, sort_1, rowId_1, COLLECT {
      MATCH (child_1)<-[serves_2:SERVES]-(child_2:Manager)
      WHERE $in.a2.asOf IS NULL OR (coalesce(serves_2.from, '') <= $in.a2.asOf AND $in.a2.asOf < coalesce(serves_2.to, '9999'))
      WITH child_2, [serves_2.role] AS tie_2
      ORDER BY coalesce(serves_2.from, '') DESC, child_2.id
      RETURN [[child_2.id], tie_2, null, child_2.id] AS row_2
    }] AS row_1
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
MATCH (parent:Client {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[serves_0:SERVES]-(child_0:Manager)
  WHERE $in.a0.asOf IS NULL OR (coalesce(serves_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(serves_0.to, '9999'))
  WITH child_0, serves_0 {.role, .from, .to} AS tie_0
  ORDER BY coalesce(serves_0.from, '') DESC, child_0.id
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, tie_0, null, child_0.id] AS row_0
} AS answer
