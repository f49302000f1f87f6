// Asked often: one statement

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
} END} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager) USING INDEX child_0:Manager(`name`, `id`)
  WHERE child_0.name >= '' AND child_0.id >= '' AND (key.viewer.directory OR child_0.id = key.viewer.id) AND ($in.a0.isCurrent IS NULL OR ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))) = $in.a0.isCurrent)
  WITH child_0, child_0.name AS sort_0
  ORDER BY child_0.name, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  RETURN [[child_0.id, child_0.name], null, sort_0, child_0.id, COLLECT {
    MATCH (child_0)-[post_1:WORKS_AT]->(child_1:Branch)
    WHERE (coalesce(post_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(post_1.to, '9999'))
    WITH child_1
    ORDER BY post_1.from DESC
    LIMIT 1
    RETURN [[child_1.id, child_1.name], null, null, child_1.id] AS row_1
  }, COUNT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_2:WORKS_AT]->(branch_worksUnder_parent_2:Branch)
      WHERE branch_worksUnder_parent_2.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_2.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_2:REPORTS_TO*1..]->(superior_worksUnder_parent_2:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_2 IN lines_worksUnder_parent_2 WHERE (coalesce(line_worksUnder_parent_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_2.to, '9999')))
    } ELSE false END) AS leads_2
    WITH *
    WHERE CASE WHEN leads_2 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_2:SERVES]->(child_2:Client)
    WHERE (coalesce(serves_2.from, '') <= $in.a2.asOf AND $in.a2.asOf < coalesce(serves_2.to, '9999')) AND true AND true AND true AND CASE WHEN leads_2 AND (coalesce(serves_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_2.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_2 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_2:Manager)-[serves_keepsClient_child_2:SERVES]->(child_2)
      WHERE (coalesce(serves_keepsClient_child_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_2.to, '9999')) AND (server_keepsClient_child_2.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_2)-[post_worksUnder_server_keepsClient_child_2:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_2:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_2.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_2.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_2)-[lines_worksUnder_server_keepsClient_child_2:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_2:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_2 IN lines_worksUnder_server_keepsClient_child_2 WHERE (coalesce(line_worksUnder_server_keepsClient_child_2.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_2.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_2:MET_WITH]->(child_2)
      WHERE met_identifies_child_2.consentedBy IS NOT NULL
    } ELSE false END)) END
    RETURN child_2
  }, COLLECT {
    MATCH (child_0)-[skill_3:HAS_SKILL]->(child_3:Topic)
    WHERE (coalesce(skill_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(skill_3.to, '9999')) AND ((coalesce(skill_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_3.to, '9999')) OR (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_3:WORKS_AT]->(branch_worksUnder_parent_3:Branch)
      WHERE branch_worksUnder_parent_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_3:REPORTS_TO*1..]->(superior_worksUnder_parent_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_3 IN lines_worksUnder_parent_3 WHERE (coalesce(line_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_3.to, '9999')))
    } ELSE false END)))
    WITH child_3, (skill_3 {.level}) AS tie_3
    ORDER BY skill_3.level DESC, child_3.id
    RETURN [[child_3.id, child_3.name], tie_3, null, child_3.id] AS row_3
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager) USING INDEX child_0:Manager(`name`, `id`)
  WHERE child_0.name >= '' AND child_0.id >= '' AND (key.viewer.directory OR child_0.id = key.viewer.id) AND ($in.a0.isCurrent IS NULL OR ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))) = $in.a0.isCurrent)
  WITH child_0, child_0.name AS sort_0
  ORDER BY child_0.name, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, null, sort_0, child_0.id] AS row_0
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
RETURN key.n AS n, id, COUNT {
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
  RETURN child_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Employee {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[skill_0:HAS_SKILL]->(child_0:Topic)
  WHERE (coalesce(skill_0.from, '') <= $in.a0.asOf AND $in.a0.asOf < coalesce(skill_0.to, '9999')) AND ((coalesce(skill_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_0.to, '9999')) OR (key.viewer.allFiles OR parent.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (parent)-[post_worksUnder_parent_0:WORKS_AT]->(branch_worksUnder_parent_0:Branch)
    WHERE branch_worksUnder_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (parent)-[lines_worksUnder_parent_0:REPORTS_TO*1..]->(superior_worksUnder_parent_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_parent_0 IN lines_worksUnder_parent_0 WHERE (coalesce(line_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_0.to, '9999')))
  } ELSE false END)))
  WITH child_0, (skill_0 { .id, .level, .from, .to, evidence: coalesce(skill_0.evidence, 'SELF'), confirmedBy: (coalesce(head(COLLECT {
    MATCH (person_whoIs_skill_confirmedBy_0:Employee {id: skill_0.confirmedBy})
    RETURN person_whoIs_skill_confirmedBy_0 {managerId: person_whoIs_skill_confirmedBy_0.id, .name}
  }), CASE WHEN skill_0.confirmedBy IS NOT NULL THEN {name: skill_0.confirmedBy} END)), ref: CASE WHEN (key.viewer.allFiles OR parent.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (parent)-[post_worksUnder_parent_0:WORKS_AT]->(branch_worksUnder_parent_0:Branch)
    WHERE branch_worksUnder_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (parent)-[lines_worksUnder_parent_0:REPORTS_TO*1..]->(superior_worksUnder_parent_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_parent_0 IN lines_worksUnder_parent_0 WHERE (coalesce(line_worksUnder_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_0.to, '9999')))
  } ELSE false END)) THEN skill_0.ref END }) AS tie_0
  ORDER BY skill_0.level DESC, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, tie_0, null, child_0.id] AS row_0
} AS answer
