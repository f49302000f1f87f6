// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Client {id: key.id})
  WHERE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
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
  } ELSE false END))
  WITH child_0
  WITH *, (EXISTS {
    MATCH (server_keepsClient_child_0:Manager)-[serves_keepsClient_child_0:SERVES]->(child_0)
    WHERE (coalesce(serves_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_0.to, '9999')) AND (server_keepsClient_child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[post_worksUnder_server_keepsClient_child_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_child_0)-[lines_worksUnder_server_keepsClient_child_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_child_0 IN lines_worksUnder_server_keepsClient_child_0 WHERE (coalesce(line_worksUnder_server_keepsClient_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_0.to, '9999')))
    } ELSE false END))
  }) AS keepsClientOnce_0
  WITH *, (key.viewer.allIdentities OR keepsClientOnce_0 OR CASE WHEN key.viewer.mentors THEN EXISTS {
    MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_0:MET_WITH]->(child_0)
    WHERE met_identifies_child_0.consentedBy IS NOT NULL
  } ELSE false END) AS known_0
  RETURN [[child_0.id, child_0.kind, child_0.segment, CASE WHEN known_0 THEN child_0.name END, child_0.birthYear / 10 * 10], null, null, child_0.id, COLLECT {
    WITH *, (key.viewer.allDealings OR keepsClientOnce_0) AS open_1
    MATCH (child_0)-[:HOLDS]->(child_1:Holding)
    WHERE open_1 AND (child_1.openedOn IS NULL OR child_1.openedOn <= $in.a1.asOf) AND ($in.a1.closed OR child_1.closedOn IS NULL OR $in.a1.asOf < child_1.closedOn)
    WITH child_1
    ORDER BY coalesce(child_1.openedOn, '') DESC, child_1.id
    RETURN [[child_1.id, child_1.openedOn], null, null, child_1.id, COLLECT {
      MATCH (child_1)-[:OF]->(child_2:Product)
      WITH child_2
      LIMIT 1
      RETURN [[child_2.id, child_2.name, child_2.kind], null, null, child_2.id] AS row_2
    }, COLLECT {
      MATCH (child_1)-[:VALUED]->(child_3:Valuation)
      WHERE child_3.on <= $in.a3.asOf
      WITH child_3
      ORDER BY child_3.on DESC, child_3.id DESC
      LIMIT 1
      RETURN [[child_3.id, child_3.on, child_3 {.amountMinor, .currency}], null, null, child_3.id] AS row_3
    }] AS row_1
  }, COLLECT {
    WITH *, (key.viewer.allDealings OR keepsClientOnce_0) AS open_4, (key.viewer.allIdentities OR keepsClientOnce_0 OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_parent_4:MET_WITH]->(child_0)
      WHERE met_identifies_parent_4.consentedBy IS NOT NULL
    } ELSE false END) AS known_4
    MATCH (child_0)<-[:WITH]-(child_4:Interaction)
    WHERE open_4
    WITH child_4, known_4, child_4.at AS sort_4
    ORDER BY sort_4 DESC, child_4.id DESC
    LIMIT toInteger($in.a4.page.limit)
    RETURN [[child_4.id, child_4.at, CASE WHEN child_4.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN child_4.channel ELSE 'OTHER' END, CASE WHEN $in.a4.wants.note AND known_4 THEN child_4.note END], null, sort_4, child_4.id, COLLECT {
      MATCH (child_4)<-[:HELD]-(child_5:Manager)
      WITH child_5
      LIMIT 1
      RETURN [[child_5.id, child_5.name], null, null, child_5.id] AS row_5
    }] AS row_4
  }, COLLECT {
    MATCH (child_0)<-[serves_6:SERVES]-(child_6:Manager)
    WHERE $in.a6.asOf IS NULL OR (coalesce(serves_6.from, '') <= $in.a6.asOf AND $in.a6.asOf < coalesce(serves_6.to, '9999'))
    WITH child_6, [serves_6.role, serves_6.from, serves_6.to] AS tie_6
    ORDER BY coalesce(serves_6.from, '') DESC, child_6.id
    RETURN [[child_6.id, child_6.name], tie_6, null, child_6.id] AS row_6
  }, COLLECT {
    MATCH (child_0)<-[won_7:WON]-(child_7:Manager)
    WITH child_7, [won_7.on] AS tie_7
    LIMIT 1
    RETURN [[child_7.id, child_7.name], tie_7, null, child_7.id] AS row_7
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Client {id: key.id})
  WHERE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
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
  } ELSE false END))
  WITH child_0
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
  RETURN [ child_0 { .id, .kind, .segment, .leftOn, .erasedOn, .version, isMasked: NOT known_0, name: CASE WHEN known_0 THEN child_0.name END, latinName: CASE WHEN known_0 AND child_0.kind = 'PERSON' THEN child_0.name END, externalId: CASE WHEN known_0 THEN child_0.externalId END, birthYear: CASE WHEN known_0 THEN child_0.birthYear END, birthDecade: child_0.birthYear / 10 * 10, phone: CASE WHEN known_0 THEN child_0.phoneSealed END, idNumber: CASE WHEN known_0 THEN child_0.idNumberSealed END }, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Client {id: id})
RETURN key.n AS n, id, COLLECT {
  WITH *, (key.viewer.allDealings OR (EXISTS {
    MATCH (server_keepsClient_parent_0:Manager)-[serves_keepsClient_parent_0:SERVES]->(parent)
    WHERE (coalesce(serves_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_parent_0.to, '9999')) AND (server_keepsClient_parent_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[post_worksUnder_server_keepsClient_parent_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_parent_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_parent_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[lines_worksUnder_server_keepsClient_parent_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_parent_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_parent_0 IN lines_worksUnder_server_keepsClient_parent_0 WHERE (coalesce(line_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_parent_0.to, '9999')))
    } ELSE false END))
  })) AS open_0
  MATCH (parent)-[:HOLDS]->(child_0:Holding)
  WHERE open_0 AND (child_0.openedOn IS NULL OR child_0.openedOn <= $in.a0.asOf) AND ($in.a0.closed OR child_0.closedOn IS NULL OR $in.a0.asOf < child_0.closedOn)
  WITH child_0
  ORDER BY coalesce(child_0.openedOn, '') DESC, child_0.id
  RETURN [ child_0 {.id, .openedOn, .closedOn}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Holding {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:OF]->(child_0:Product)
  WITH child_0
  LIMIT 1
  RETURN [ child_0 {.id, .name, .nameZh, .kind}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Holding {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:VALUED]->(child_0:Valuation)
  WHERE child_0.on <= $in.a0.asOf
  WITH child_0
  ORDER BY child_0.on DESC, child_0.id DESC
  LIMIT 1
  RETURN [ child_0 {.id, .on, amount: child_0 {.amountMinor, .currency}}, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Client {id: id})
RETURN key.n AS n, id, COLLECT {
  WITH *, (key.viewer.allDealings OR (EXISTS {
    MATCH (server_keepsClient_parent_0:Manager)-[serves_keepsClient_parent_0:SERVES]->(parent)
    WHERE (coalesce(serves_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_parent_0.to, '9999')) AND (server_keepsClient_parent_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[post_worksUnder_server_keepsClient_parent_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_parent_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_parent_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[lines_worksUnder_server_keepsClient_parent_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_parent_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_parent_0 IN lines_worksUnder_server_keepsClient_parent_0 WHERE (coalesce(line_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_parent_0.to, '9999')))
    } ELSE false END))
  })) AS open_0, (key.viewer.allIdentities OR (EXISTS {
    MATCH (server_keepsClient_parent_0:Manager)-[serves_keepsClient_parent_0:SERVES]->(parent)
    WHERE (coalesce(serves_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_parent_0.to, '9999')) AND (server_keepsClient_parent_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[post_worksUnder_server_keepsClient_parent_0:WORKS_AT]->(branch_worksUnder_server_keepsClient_parent_0:Branch)
      WHERE branch_worksUnder_server_keepsClient_parent_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_parent_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (server_keepsClient_parent_0)-[lines_worksUnder_server_keepsClient_parent_0:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_parent_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_server_keepsClient_parent_0 IN lines_worksUnder_server_keepsClient_parent_0 WHERE (coalesce(line_worksUnder_server_keepsClient_parent_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_parent_0.to, '9999')))
    } ELSE false END))
  }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
    MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_parent_0:MET_WITH]->(parent)
    WHERE met_identifies_parent_0.consentedBy IS NOT NULL
  } ELSE false END) AS known_0
  MATCH (parent)<-[:WITH]-(child_0:Interaction)
  WHERE open_0
  WITH child_0, known_0, child_0.at AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN child_0.id END, CASE WHEN $in.a0.page.backward THEN child_0.id END DESC
  LIMIT toInteger($in.a0.page.limit)
  RETURN [ child_0 { .id, .at, channel: CASE WHEN child_0.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN child_0.channel ELSE 'OTHER' END, isMasked: CASE WHEN $in.a0.wants.isMasked THEN NOT known_0 END, note: CASE WHEN $in.a0.wants.note AND known_0 THEN child_0.note END }, null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Interaction {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:HELD]-(child_0:Manager)
  WITH child_0
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

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Client {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[won_0:WON]-(child_0:Manager)
  WITH child_0, won_0 {.on} AS tie_0
  LIMIT 1
  WITH *, (key.viewer.allFiles OR child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
    MATCH (child_0)-[post_worksUnder_child_0:WORKS_AT]->(branch_worksUnder_child_0:Branch)
    WHERE branch_worksUnder_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_child_0.to, '9999'))
  } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
    MATCH (child_0)-[lines_worksUnder_child_0:REPORTS_TO*1..]->(superior_worksUnder_child_0:Employee {id: key.viewer.id})
    WHERE all(line_worksUnder_child_0 IN lines_worksUnder_child_0 WHERE (coalesce(line_worksUnder_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_child_0.to, '9999')))
  } ELSE false END)) AS open_0
  RETURN [ child_0 { .id, .name, latinName: child_0.name, isCurrent: ((coalesce(child_0.hiredOn, '') <= key.viewer.today AND key.viewer.today < coalesce(child_0.leftOn, '9999'))), fileIsVisible: open_0, externalId: CASE WHEN open_0 THEN child_0.externalId END, email: CASE WHEN open_0 AND key.viewer.contact THEN child_0.email END, hiredOn: CASE WHEN open_0 THEN child_0.hiredOn END, leftOn: CASE WHEN open_0 THEN child_0.leftOn END, version: CASE WHEN open_0 THEN child_0.version END }, tie_0, null, child_0.id] AS row_0
} AS answer
