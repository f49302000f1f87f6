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
    MATCH (child_0)-[post_1:WORKS_AT]->(child_1:Branch)
    WHERE (coalesce(post_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(post_1.to, '9999'))
    WITH child_1
    ORDER BY post_1.from DESC
    LIMIT 1
    RETURN [[child_1.id, child_1.name], null, null, child_1.id, COLLECT {
      MATCH (child_1)-[:PART_OF]->(child_2:Branch)
      WITH child_2
      RETURN [[child_2.id, child_2.name], null, null, child_2.id] AS row_2
    }] AS row_1
  }, COLLECT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_3:WORKS_AT]->(branch_worksUnder_parent_3:Branch)
      WHERE branch_worksUnder_parent_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_3:REPORTS_TO*1..]->(superior_worksUnder_parent_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_3 IN lines_worksUnder_parent_3 WHERE (coalesce(line_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_3.to, '9999')))
    } ELSE false END) AS leads_3
    WITH *
    WHERE CASE WHEN leads_3 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_3:SERVES]->(child_3:Client)
    WHERE (coalesce(serves_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(serves_3.to, '9999')) AND true AND true AND true AND CASE WHEN leads_3 AND (coalesce(serves_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_3.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_3 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_3:Manager)-[serves_keepsClient_child_3:SERVES]->(child_3)
      WHERE (coalesce(serves_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_3.to, '9999')) AND (server_keepsClient_child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[post_worksUnder_server_keepsClient_child_3:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_3:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_3.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[lines_worksUnder_server_keepsClient_child_3:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_3:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_3 IN lines_worksUnder_server_keepsClient_child_3 WHERE (coalesce(line_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_3.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_3:MET_WITH]->(child_3)
      WHERE met_identifies_child_3.consentedBy IS NOT NULL
    } ELSE false END)) END
    WITH child_3, [serves_3.role] AS tie_3, child_3.id + ' ' + serves_3.role AS rowId_3, leads_3 AND (coalesce(serves_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_3.to, '9999')) AS keepsClient_3, child_3.sortName AS sort_3
    ORDER BY sort_3, rowId_3
    LIMIT toInteger($in.a3.page.limit)
    WITH *, CASE WHEN keepsClient_3 THEN true ELSE (EXISTS {
      MATCH (server_keepsClient_child_3:Manager)-[serves_keepsClient_child_3:SERVES]->(child_3)
      WHERE (coalesce(serves_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_3.to, '9999')) AND (server_keepsClient_child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[post_worksUnder_server_keepsClient_child_3:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_3:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_3.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[lines_worksUnder_server_keepsClient_child_3:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_3:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_3 IN lines_worksUnder_server_keepsClient_child_3 WHERE (coalesce(line_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_3.to, '9999')))
      } ELSE false END))
    }) END AS keepsClientOnce_3
    WITH *, (key.viewer.allIdentities OR keepsClientOnce_3 OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_3:MET_WITH]->(child_3)
      WHERE met_identifies_child_3.consentedBy IS NOT NULL
    } ELSE false END) AS known_3
    RETURN [[child_3.id, CASE WHEN known_3 THEN child_3.name END], tie_3, sort_3, rowId_3, COLLECT {
      WITH *, (key.viewer.allDealings OR keepsClientOnce_3) AS open_4
      MATCH (child_3)-[:HOLDS]->(child_4:Holding)
      WHERE open_4 AND (child_4.openedOn IS NULL OR child_4.openedOn <= $in.a4.asOf) AND ($in.a4.closed OR child_4.closedOn IS NULL OR $in.a4.asOf < child_4.closedOn)
      WITH child_4
      ORDER BY coalesce(child_4.openedOn, '') DESC, child_4.id
      RETURN [[child_4.id], null, null, child_4.id, COLLECT {
        MATCH (child_4)-[:OF]->(child_5:Product)
        WITH child_5
        LIMIT 1
        RETURN [[child_5.id, child_5.name], null, null, child_5.id, COLLECT {
          MATCH (child_5)-[:NEEDS]->(child_6:Topic)
          WITH child_6
          ORDER BY child_6.name, child_6.id
          RETURN [[child_6.id, child_6.name], null, null, child_6.id] AS row_6
        }] AS row_5
      }, COLLECT {
        MATCH (child_4)-[:VALUED]->(child_7:Valuation)
        WHERE child_7.on <= $in.a7.asOf
        WITH child_7
        ORDER BY child_7.on DESC, child_7.id DESC
        LIMIT 1
        RETURN [[child_7.id, child_7 {.amountMinor, .currency}], null, null, child_7.id] AS row_7
      }] AS row_4
    }, COLLECT {
      WITH *, (key.viewer.allDealings OR keepsClientOnce_3) AS open_8, (key.viewer.allIdentities OR keepsClientOnce_3 OR CASE WHEN key.viewer.mentors THEN EXISTS {
        MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_parent_8:MET_WITH]->(child_3)
        WHERE met_identifies_parent_8.consentedBy IS NOT NULL
      } ELSE false END) AS known_8
      MATCH (child_3)<-[:WITH]-(child_8:Interaction)
      WHERE open_8
      WITH child_8, child_8.at AS sort_8
      ORDER BY sort_8 DESC, child_8.id DESC
      LIMIT toInteger($in.a8.page.limit)
      RETURN [[child_8.id, child_8.at, CASE WHEN child_8.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN child_8.channel ELSE 'OTHER' END], null, sort_8, child_8.id, COLLECT {
        MATCH (child_8)<-[:HELD]-(child_9:Manager)
        WITH child_9
        LIMIT 1
        RETURN [[child_9.id, child_9.name], null, null, child_9.id, COLLECT {
          MATCH (child_9)-[post_10:WORKS_AT]->(child_10:Branch)
          WHERE (coalesce(post_10.from, '') <= $in.a10.asOf AND $in.a10.asOf < coalesce(post_10.to, '9999'))
          WITH child_10
          ORDER BY post_10.from DESC
          LIMIT 1
          RETURN [[child_10.id, child_10.name], null, null, child_10.id, COLLECT {
            MATCH (child_10)-[:PART_OF]->(child_11:Branch)
            WITH child_11
            RETURN [[child_11.id, child_11.name], null, null, child_11.id] AS row_11
          }] AS row_10
        }] AS row_9
      }] AS row_8
    }] AS row_3
  }, COLLECT {
    MATCH (child_0)-[:GUIDES]->(mentorship_12:Mentorship)-[:TRAINS]->(child_12:Manager)
    WHERE (mentorship_12.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND (coalesce(mentorship_12.from, '') <= $in.a12.asOf AND $in.a12.asOf < coalesce(mentorship_12.to, '9999')))
    WITH child_12, [mentorship_12.form] AS tie_12
    ORDER BY coalesce(mentorship_12.from, ''), mentorship_12.id
    RETURN [[child_12.id, child_12.name], tie_12, null, child_12.id, COLLECT {
      MATCH (child_12)-[skill_13:HAS_SKILL]->(child_13:Topic)
      WHERE (coalesce(skill_13.from, '') <= $in.a13.asOf AND $in.a13.asOf < coalesce(skill_13.to, '9999')) AND ((coalesce(skill_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_13.to, '9999')) OR (key.viewer.allFiles OR child_12.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (child_12)-[post_worksUnder_parent_13:WORKS_AT]->(branch_worksUnder_parent_13:Branch)
        WHERE branch_worksUnder_parent_13.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_13.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (child_12)-[lines_worksUnder_parent_13:REPORTS_TO*1..]->(superior_worksUnder_parent_13:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_parent_13 IN lines_worksUnder_parent_13 WHERE (coalesce(line_worksUnder_parent_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_13.to, '9999')))
      } ELSE false END)))
      WITH child_13, (skill_13 {.level}) AS tie_13
      ORDER BY skill_13.level DESC, child_13.id
      RETURN [[child_13.id, child_13.name], tie_13, null, child_13.id] AS row_13
    }] AS row_12
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
  RETURN [[child_0.id, child_0.name], null, null, child_0.id, COLLECT {
    MATCH (child_0)-[post_1:WORKS_AT]->(child_1:Branch)
    WHERE (coalesce(post_1.from, '') <= $in.a1.asOf AND $in.a1.asOf < coalesce(post_1.to, '9999'))
    WITH child_1
    ORDER BY post_1.from DESC
    LIMIT 1
    RETURN [[child_1.id, child_1.name], null, null, child_1.id, COLLECT {
      MATCH (child_1)-[:PART_OF]->(child_2:Branch)
      WITH child_2
      RETURN [[child_2.id, child_2.name], null, null, child_2.id] AS row_2
    }] AS row_1
  }, COLLECT {
    WITH *, child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (child_0)-[post_worksUnder_parent_3:WORKS_AT]->(branch_worksUnder_parent_3:Branch)
      WHERE branch_worksUnder_parent_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_3.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (child_0)-[lines_worksUnder_parent_3:REPORTS_TO*1..]->(superior_worksUnder_parent_3:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_parent_3 IN lines_worksUnder_parent_3 WHERE (coalesce(line_worksUnder_parent_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_3.to, '9999')))
    } ELSE false END) AS leads_3
    WITH *
    WHERE CASE WHEN leads_3 OR key.book IS NULL THEN true ELSE child_0 IN key.colleagues END
    MATCH (child_0)-[serves_3:SERVES]->(child_3:Client)
    WHERE (coalesce(serves_3.from, '') <= $in.a3.asOf AND $in.a3.asOf < coalesce(serves_3.to, '9999')) AND true AND true AND true AND CASE WHEN leads_3 AND (coalesce(serves_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_3.to, '9999')) THEN true WHEN key.book IS NOT NULL THEN child_3 IN key.book ELSE (key.viewer.allClients OR (key.viewer.allIdentities OR (EXISTS {
      MATCH (server_keepsClient_child_3:Manager)-[serves_keepsClient_child_3:SERVES]->(child_3)
      WHERE (coalesce(serves_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_3.to, '9999')) AND (server_keepsClient_child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[post_worksUnder_server_keepsClient_child_3:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_3:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_3.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[lines_worksUnder_server_keepsClient_child_3:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_3:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_3 IN lines_worksUnder_server_keepsClient_child_3 WHERE (coalesce(line_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_3.to, '9999')))
      } ELSE false END))
    }) OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_3:MET_WITH]->(child_3)
      WHERE met_identifies_child_3.consentedBy IS NOT NULL
    } ELSE false END)) END
    WITH child_3, [serves_3.role] AS tie_3, child_3.id + ' ' + serves_3.role AS rowId_3, leads_3 AND (coalesce(serves_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_3.to, '9999')) AS keepsClient_3, coalesce(serves_3.from, '') AS sort_3
    ORDER BY sort_3, rowId_3
    LIMIT toInteger($in.a3.page.limit)
    WITH *, CASE WHEN keepsClient_3 THEN true ELSE (EXISTS {
      MATCH (server_keepsClient_child_3:Manager)-[serves_keepsClient_child_3:SERVES]->(child_3)
      WHERE (coalesce(serves_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(serves_keepsClient_child_3.to, '9999')) AND (server_keepsClient_child_3.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[post_worksUnder_server_keepsClient_child_3:WORKS_AT]->(branch_worksUnder_server_keepsClient_child_3:Branch)
        WHERE branch_worksUnder_server_keepsClient_child_3.id IN key.viewer.branches AND (coalesce(post_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_server_keepsClient_child_3.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (server_keepsClient_child_3)-[lines_worksUnder_server_keepsClient_child_3:REPORTS_TO*1..]->(superior_worksUnder_server_keepsClient_child_3:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_server_keepsClient_child_3 IN lines_worksUnder_server_keepsClient_child_3 WHERE (coalesce(line_worksUnder_server_keepsClient_child_3.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_server_keepsClient_child_3.to, '9999')))
      } ELSE false END))
    }) END AS keepsClientOnce_3
    WITH *, (key.viewer.allIdentities OR keepsClientOnce_3 OR CASE WHEN key.viewer.mentors THEN EXISTS {
      MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_child_3:MET_WITH]->(child_3)
      WHERE met_identifies_child_3.consentedBy IS NOT NULL
    } ELSE false END) AS known_3
    RETURN [[child_3.id, CASE WHEN known_3 THEN child_3.name END], tie_3, sort_3, rowId_3, COLLECT {
      WITH *, (key.viewer.allDealings OR keepsClientOnce_3) AS open_4
      MATCH (child_3)-[:HOLDS]->(child_4:Holding)
      WHERE open_4 AND (child_4.openedOn IS NULL OR child_4.openedOn <= $in.a4.asOf) AND ($in.a4.closed OR child_4.closedOn IS NULL OR $in.a4.asOf < child_4.closedOn)
      WITH child_4
      ORDER BY coalesce(child_4.openedOn, '') DESC, child_4.id
      RETURN [[child_4.id], null, null, child_4.id, COLLECT {
        MATCH (child_4)-[:OF]->(child_5:Product)
        WITH child_5
        LIMIT 1
        RETURN [[child_5.id, child_5.name], null, null, child_5.id, COLLECT {
          MATCH (child_5)-[:NEEDS]->(child_6:Topic)
          WITH child_6
          ORDER BY child_6.name, child_6.id
          RETURN [[child_6.id, child_6.name], null, null, child_6.id] AS row_6
        }] AS row_5
      }, COLLECT {
        MATCH (child_4)-[:VALUED]->(child_7:Valuation)
        WHERE child_7.on <= $in.a7.asOf
        WITH child_7
        ORDER BY child_7.on DESC, child_7.id DESC
        LIMIT 1
        RETURN [[child_7.id, child_7 {.amountMinor, .currency}], null, null, child_7.id] AS row_7
      }] AS row_4
    }, COLLECT {
      WITH *, (key.viewer.allDealings OR keepsClientOnce_3) AS open_8, (key.viewer.allIdentities OR keepsClientOnce_3 OR CASE WHEN key.viewer.mentors THEN EXISTS {
        MATCH (:Manager {id: key.viewer.id})-[:GUIDES]->(:Mentorship)-[:MET]->(:MentoringSession)-[met_identifies_parent_8:MET_WITH]->(child_3)
        WHERE met_identifies_parent_8.consentedBy IS NOT NULL
      } ELSE false END) AS known_8
      MATCH (child_3)<-[:WITH]-(child_8:Interaction)
      WHERE open_8
      WITH child_8, child_8.at AS sort_8
      ORDER BY sort_8 DESC, child_8.id DESC
      LIMIT toInteger($in.a8.page.limit)
      RETURN [[child_8.id, child_8.at, CASE WHEN child_8.channel IN ['VISIT', 'MEETING', 'PHONE', 'MESSAGE', 'EMAIL', 'VIDEO'] THEN child_8.channel ELSE 'OTHER' END], null, sort_8, child_8.id, COLLECT {
        MATCH (child_8)<-[:HELD]-(child_9:Manager)
        WITH child_9
        LIMIT 1
        RETURN [[child_9.id, child_9.name], null, null, child_9.id, COLLECT {
          MATCH (child_9)-[post_10:WORKS_AT]->(child_10:Branch)
          WHERE (coalesce(post_10.from, '') <= $in.a10.asOf AND $in.a10.asOf < coalesce(post_10.to, '9999'))
          WITH child_10
          ORDER BY post_10.from DESC
          LIMIT 1
          RETURN [[child_10.id, child_10.name], null, null, child_10.id, COLLECT {
            MATCH (child_10)-[:PART_OF]->(child_11:Branch)
            WITH child_11
            RETURN [[child_11.id, child_11.name], null, null, child_11.id] AS row_11
          }] AS row_10
        }] AS row_9
      }] AS row_8
    }] AS row_3
  }, COLLECT {
    MATCH (child_0)-[:GUIDES]->(mentorship_12:Mentorship)-[:TRAINS]->(child_12:Manager)
    WHERE (mentorship_12.status IN ['ACTIVE', 'COMPLETED', 'ENDED'] AND (coalesce(mentorship_12.from, '') <= $in.a12.asOf AND $in.a12.asOf < coalesce(mentorship_12.to, '9999')))
    WITH child_12, [mentorship_12.form] AS tie_12
    ORDER BY coalesce(mentorship_12.from, ''), mentorship_12.id
    RETURN [[child_12.id, child_12.name], tie_12, null, child_12.id, COLLECT {
      MATCH (child_12)-[skill_13:HAS_SKILL]->(child_13:Topic)
      WHERE (coalesce(skill_13.from, '') <= $in.a13.asOf AND $in.a13.asOf < coalesce(skill_13.to, '9999')) AND ((coalesce(skill_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(skill_13.to, '9999')) OR (key.viewer.allFiles OR child_12.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
        MATCH (child_12)-[post_worksUnder_parent_13:WORKS_AT]->(branch_worksUnder_parent_13:Branch)
        WHERE branch_worksUnder_parent_13.id IN key.viewer.branches AND (coalesce(post_worksUnder_parent_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_parent_13.to, '9999'))
      } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
        MATCH (child_12)-[lines_worksUnder_parent_13:REPORTS_TO*1..]->(superior_worksUnder_parent_13:Employee {id: key.viewer.id})
        WHERE all(line_worksUnder_parent_13 IN lines_worksUnder_parent_13 WHERE (coalesce(line_worksUnder_parent_13.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_parent_13.to, '9999')))
      } ELSE false END)))
      WITH child_13, (skill_13 {.level}) AS tie_13
      ORDER BY skill_13.level DESC, child_13.id
      RETURN [[child_13.id, child_13.name], tie_13, null, child_13.id] AS row_13
    }] AS row_12
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
UNWIND key.ids AS id
MATCH (parent:Branch {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:PART_OF]->(child_0:Branch)
  WITH child_0
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
MATCH (parent:Product {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:NEEDS]->(child_0:Topic)
  WITH child_0
  ORDER BY child_0.name, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
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
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:GUIDES]->(mentorship_0:Mentorship)-[:TRAINS]->(child_0:Manager)
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
