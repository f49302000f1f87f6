// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[serves_0:SERVES]->(client_0:Client)
  WHERE (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
  WITH DISTINCT client_0 AS child_0
  WHERE true AND (true AND true AND true) AND (true AND true) AND true AND (true AND true)
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  RETURN [[child_0.id, child_0.kind], null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  CALL (key) {
    MATCH (:Manager {id: key.viewer.id})-[serves_0:SERVES]->(client_0:Client)
    WHERE (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
    UNION
    MATCH (:Employee {id: key.viewer.id})<-[lines_0:REPORTS_TO*1..]-(:Manager)-[serves_0:SERVES]->(client_0:Client)
    WHERE all(line_0 IN lines_0 WHERE (coalesce(line_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_0.to, '9999'))) AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
    UNION
    UNWIND key.viewer.branches AS branchId_0
    MATCH (:Branch {id: branchId_0})<-[post_0:WORKS_AT]-(:Manager)-[serves_0:SERVES]->(client_0:Client)
    WHERE (coalesce(post_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_0.to, '9999')) AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
  }
  WITH client_0 AS child_0
  WHERE true AND (true AND true AND true) AND (true AND true) AND true AND (true AND true)
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  RETURN [[child_0.id, child_0.kind], null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Client)
  WHERE child_0.id >= '' AND key.viewer.allClients AND (true AND true AND true) AND (true AND true)
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  RETURN [[child_0.id, child_0.kind], null, sort_0, child_0.id] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (:Manager {id: key.viewer.id})-[serves_0:SERVES]->(client_0:Client)
  WHERE (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
  WITH DISTINCT client_0 AS child_0
  WHERE true AND (($in.a0.kind IS NULL OR child_0.kind = $in.a0.kind) AND ($in.a0.segment IS NULL OR child_0.segment = $in.a0.segment) AND ($in.a0.isCurrent IS NULL OR $in.a0.isCurrent = (child_0.leftOn IS NULL OR child_0.leftOn > key.viewer.today))) AND (($in.a0.managerId IS NULL OR EXISTS {
    MATCH (:Manager {id: $in.a0.managerId})-[serves_isServed_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_isServed_child_0.to, '9999'))
  }) AND ($in.a0.branchId IS NULL OR EXISTS {
    MATCH (child_0)<-[serving_isServed_child_0:SERVES]-(:Manager)-[post_isServed_child_0:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $in.a0.branchId})
    WHERE (coalesce(serving_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serving_isServed_child_0.to, '9999')) AND (coalesce(post_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_isServed_child_0.to, '9999'))
  })) AND ($in.a0.text IS NULL OR (all(word_contains_child_0 IN $in.a0.text WHERE toLower(coalesce(child_0.name, '')) CONTAINS word_contains_child_0 OR toLower(coalesce(child_0.externalId, '')) CONTAINS word_contains_child_0 OR ' ' + child_0.pinyin CONTAINS ' ' + word_contains_child_0))) AND (($in.a0.phone IS NULL OR child_0.phoneIndex = $in.a0.phone) AND ($in.a0.idNumber IS NULL OR child_0.idNumberIndex = $in.a0.idNumber))
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allIdentities OR (EXISTS {
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
  } ELSE false END) AS known_0
  RETURN [ child_0 { .id, .kind, .segment, .leftOn, .erasedOn, .version, isMasked: NOT known_0, name: CASE WHEN known_0 THEN child_0.name END, latinName: CASE WHEN known_0 AND child_0.kind = 'PERSON' THEN child_0.name END, externalId: CASE WHEN known_0 THEN child_0.externalId END, birthYear: CASE WHEN known_0 THEN child_0.birthYear END, birthDecade: child_0.birthYear / 10 * 10, phone: CASE WHEN known_0 THEN child_0.phoneSealed END, idNumber: CASE WHEN known_0 THEN child_0.idNumberSealed END }, null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  CALL (key) {
    MATCH (:Manager {id: key.viewer.id})-[serves_0:SERVES]->(client_0:Client)
    WHERE (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
    UNION
    MATCH (:Employee {id: key.viewer.id})<-[lines_0:REPORTS_TO*1..]-(:Manager)-[serves_0:SERVES]->(client_0:Client)
    WHERE all(line_0 IN lines_0 WHERE (coalesce(line_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_0.to, '9999'))) AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
    UNION
    UNWIND key.viewer.branches AS branchId_0
    MATCH (:Branch {id: branchId_0})<-[post_0:WORKS_AT]-(:Manager)-[serves_0:SERVES]->(client_0:Client)
    WHERE (coalesce(post_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_0.to, '9999')) AND (coalesce(serves_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_0.to, '9999'))
    RETURN client_0
  }
  WITH client_0 AS child_0
  WHERE true AND (($in.a0.kind IS NULL OR child_0.kind = $in.a0.kind) AND ($in.a0.segment IS NULL OR child_0.segment = $in.a0.segment) AND ($in.a0.isCurrent IS NULL OR $in.a0.isCurrent = (child_0.leftOn IS NULL OR child_0.leftOn > key.viewer.today))) AND (($in.a0.managerId IS NULL OR EXISTS {
    MATCH (:Manager {id: $in.a0.managerId})-[serves_isServed_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_isServed_child_0.to, '9999'))
  }) AND ($in.a0.branchId IS NULL OR EXISTS {
    MATCH (child_0)<-[serving_isServed_child_0:SERVES]-(:Manager)-[post_isServed_child_0:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $in.a0.branchId})
    WHERE (coalesce(serving_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serving_isServed_child_0.to, '9999')) AND (coalesce(post_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_isServed_child_0.to, '9999'))
  })) AND ($in.a0.text IS NULL OR (all(word_contains_child_0 IN $in.a0.text WHERE toLower(coalesce(child_0.name, '')) CONTAINS word_contains_child_0 OR toLower(coalesce(child_0.externalId, '')) CONTAINS word_contains_child_0 OR ' ' + child_0.pinyin CONTAINS ' ' + word_contains_child_0))) AND (($in.a0.phone IS NULL OR child_0.phoneIndex = $in.a0.phone) AND ($in.a0.idNumber IS NULL OR child_0.idNumberIndex = $in.a0.idNumber))
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allIdentities OR (EXISTS {
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
  } ELSE false END) AS known_0
  RETURN [ child_0 { .id, .kind, .segment, .leftOn, .erasedOn, .version, isMasked: NOT known_0, name: CASE WHEN known_0 THEN child_0.name END, latinName: CASE WHEN known_0 AND child_0.kind = 'PERSON' THEN child_0.name END, externalId: CASE WHEN known_0 THEN child_0.externalId END, birthYear: CASE WHEN known_0 THEN child_0.birthYear END, birthDecade: child_0.birthYear / 10 * 10, phone: CASE WHEN known_0 THEN child_0.phoneSealed END, idNumber: CASE WHEN known_0 THEN child_0.idNumberSealed END }, null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Client)
  WHERE child_0.id >= '' AND key.viewer.allClients AND (($in.a0.kind IS NULL OR child_0.kind = $in.a0.kind) AND ($in.a0.segment IS NULL OR child_0.segment = $in.a0.segment) AND ($in.a0.isCurrent IS NULL OR $in.a0.isCurrent = (child_0.leftOn IS NULL OR child_0.leftOn > key.viewer.today))) AND (($in.a0.managerId IS NULL OR EXISTS {
    MATCH (:Manager {id: $in.a0.managerId})-[serves_isServed_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_isServed_child_0.to, '9999'))
  }) AND ($in.a0.branchId IS NULL OR EXISTS {
    MATCH (child_0)<-[serving_isServed_child_0:SERVES]-(:Manager)-[post_isServed_child_0:WORKS_AT]->(:Branch)-[:PART_OF*0..]->(:Branch {id: $in.a0.branchId})
    WHERE (coalesce(serving_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serving_isServed_child_0.to, '9999')) AND (coalesce(post_isServed_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_isServed_child_0.to, '9999'))
  }))
  WITH child_0, child_0.id AS sort_0
  ORDER BY child_0.id, child_0.id
  LIMIT toInteger($in.a0.page.limit)
  WITH *, (key.viewer.allIdentities OR (EXISTS {
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
  } ELSE false END) AS known_0
  RETURN [ child_0 { .id, .kind, .segment, .leftOn, .erasedOn, .version, isMasked: NOT known_0, name: CASE WHEN known_0 THEN child_0.name END, latinName: CASE WHEN known_0 AND child_0.kind = 'PERSON' THEN child_0.name END, externalId: CASE WHEN known_0 THEN child_0.externalId END, birthYear: CASE WHEN known_0 THEN child_0.birthYear END, birthDecade: child_0.birthYear / 10 * 10, phone: CASE WHEN known_0 THEN child_0.phoneSealed END, idNumber: CASE WHEN known_0 THEN child_0.idNumberSealed END }, null, sort_0, child_0.id] AS row_0
} AS answer
