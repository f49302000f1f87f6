// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Mentorship {id: key.id})
  WHERE (key.viewer.directory OR EXISTS {
    MATCH (child_0)-[:GUIDES|TRAINS]-(party_seesMentorship_child_0:Manager)
    WHERE party_seesMentorship_child_0.id = key.viewer.id
  })
  WITH child_0
  RETURN [[child_0.id, child_0.form, child_0.from, child_0.to, CASE WHEN (child_0.status = 'PROPOSED' AND coalesce(child_0.answeredOn, child_0.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore) THEN 'LAPSED' ELSE child_0.status END], null, null, child_0.id, COLLECT {
    MATCH (child_0)<-[:GUIDES]-(child_1:Manager)
    WITH child_1
    ORDER BY child_1.id
    LIMIT 1
    RETURN [[child_1.id, child_1.name], null, null, child_1.id] AS row_1
  }, COLLECT {
    WITH *, (key.viewer.allIdentities OR EXISTS {
      MATCH (child_0)-[:GUIDES|TRAINS]-(party_readsMentorship_parent_2:Manager)
      WHERE party_readsMentorship_parent_2.id = key.viewer.id
    }) AS reads_2
    MATCH (child_0)-[:MET]->(child_2:MentoringSession)
    WHERE reads_2
    WITH child_2, child_2.at AS sort_2
    ORDER BY sort_2, child_2.id
    LIMIT toInteger($in.a2.page.limit)
    RETURN [[child_2.id, child_2.at, child_2.minutes], null, sort_2, child_2.id] AS row_2
  }, COUNT {
    WITH *, (key.viewer.allIdentities OR EXISTS {
      MATCH (child_0)-[:GUIDES|TRAINS]-(party_readsMentorship_parent_3:Manager)
      WHERE party_readsMentorship_parent_3.id = key.viewer.id
    }) AS reads_3
    MATCH (child_0)-[:MET]->(child_3:MentoringSession)
    WHERE reads_3
    RETURN child_3
  }, COLLECT {
    MATCH (child_0)-[:TRAINS]->(child_4:Manager)
    WITH child_4
    ORDER BY child_4.id
    LIMIT 1
    RETURN [[child_4.id, child_4.name], null, null, child_4.id] AS row_4
  }] AS row_0
} AS answer

// Asked seldom: one statement for each edge

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Mentorship {id: key.id})
  WHERE (key.viewer.directory OR EXISTS {
    MATCH (child_0)-[:GUIDES|TRAINS]-(party_seesMentorship_child_0:Manager)
    WHERE party_seesMentorship_child_0.id = key.viewer.id
  })
  WITH child_0
  WITH *, (key.viewer.allIdentities OR EXISTS {
    MATCH (child_0)-[:GUIDES|TRAINS]-(party_readsMentorship_child_0:Manager)
    WHERE party_readsMentorship_child_0.id = key.viewer.id
  }) AS reads_0
  RETURN [ child_0 { .id, .form, .proposedOn, .answeredOn, .from, .to, .version, status: CASE WHEN (child_0.status = 'PROPOSED' AND coalesce(child_0.answeredOn, child_0.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore) THEN 'LAPSED' ELSE child_0.status END, awaits: CASE WHEN $in.a0.wants.awaits AND child_0.status = 'PROPOSED' AND NOT (child_0.status = 'PROPOSED' AND coalesce(child_0.answeredOn, child_0.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore) THEN CASE WHEN (EXISTS {
    MATCH (child_0)<-[:GUIDES]-(mentor_awaitsTrainee_child_0:Manager)
    WHERE mentor_awaitsTrainee_child_0.id = child_0.proposedBy
  } OR (child_0.answeredOn IS NOT NULL AND NOT EXISTS {
    MATCH (child_0)-[:TRAINS]->(trainee_awaitsTrainee_child_0:Manager)
    WHERE trainee_awaitsTrainee_child_0.id = child_0.proposedBy
  })) THEN 'TRAINEE' ELSE 'MENTOR' END END, isMasked: NOT reads_0, note: CASE WHEN reads_0 THEN child_0.note END, hours: CASE WHEN $in.a0.wants.hours AND (key.viewer.allFiles OR EXISTS {
    MATCH (child_0)-[:GUIDES|TRAINS]-(party_overseesMentorship_child_0:Manager)
    WHERE (key.viewer.allFiles OR party_overseesMentorship_child_0.id = key.viewer.id OR (CASE WHEN size(key.viewer.branches) > 0 THEN EXISTS {
      MATCH (party_overseesMentorship_child_0)-[post_worksUnder_party_overseesMentorship_child_0:WORKS_AT]->(branch_worksUnder_party_overseesMentorship_child_0:Branch)
      WHERE branch_worksUnder_party_overseesMentorship_child_0.id IN key.viewer.branches AND (coalesce(post_worksUnder_party_overseesMentorship_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(post_worksUnder_party_overseesMentorship_child_0.to, '9999'))
    } ELSE false END OR CASE WHEN key.viewer.leads THEN EXISTS {
      MATCH (party_overseesMentorship_child_0)-[lines_worksUnder_party_overseesMentorship_child_0:REPORTS_TO*1..]->(superior_worksUnder_party_overseesMentorship_child_0:Employee {id: key.viewer.id})
      WHERE all(line_worksUnder_party_overseesMentorship_child_0 IN lines_worksUnder_party_overseesMentorship_child_0 WHERE (coalesce(line_worksUnder_party_overseesMentorship_child_0.from, '') <= key.viewer.today AND key.viewer.today < coalesce(line_worksUnder_party_overseesMentorship_child_0.to, '9999')))
    } ELSE false END))
  }) THEN round(reduce(minutes_0 = 0.0, session_0 IN COLLECT {
    MATCH (child_0)-[:MET]->(met_0:MentoringSession)
    RETURN met_0.minutes
  } | minutes_0 + session_0) / 60, 2) END }, null, null, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Mentorship {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)<-[:GUIDES]-(child_0:Manager)
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
MATCH (parent:Mentorship {id: id})
RETURN key.n AS n, id, COLLECT {
  WITH *, (key.viewer.allIdentities OR EXISTS {
    MATCH (parent)-[:GUIDES|TRAINS]-(party_readsMentorship_parent_0:Manager)
    WHERE party_readsMentorship_parent_0.id = key.viewer.id
  }) AS reads_0
  MATCH (parent)-[:MET]->(child_0:MentoringSession)
  WHERE reads_0
  WITH child_0, reads_0, child_0.at AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN child_0.id END, CASE WHEN $in.a0.page.backward THEN child_0.id END DESC
  LIMIT toInteger($in.a0.page.limit)
  RETURN [ child_0 { .id, sessionId: child_0.id, .at, .minutes, note: CASE WHEN reads_0 THEN child_0.note END, traineeRating: CASE WHEN key.viewer.allIdentities OR EXISTS {
    MATCH (child_0)<-[:MET]-(:Mentorship)-[:TRAINS]->(trainee_0:Manager)
    WHERE trainee_0.id = key.viewer.id
  } THEN child_0.traineeRating END }, null, sort_0, child_0.id] AS row_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Mentorship {id: id})
RETURN key.n AS n, id, COUNT {
  WITH *, (key.viewer.allIdentities OR EXISTS {
    MATCH (parent)-[:GUIDES|TRAINS]-(party_readsMentorship_parent_0:Manager)
    WHERE party_readsMentorship_parent_0.id = key.viewer.id
  }) AS reads_0
  MATCH (parent)-[:MET]->(child_0:MentoringSession)
  WHERE reads_0
  RETURN child_0
} AS answer

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key
UNWIND key.ids AS id
MATCH (parent:Mentorship {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:TRAINS]->(child_0:Manager)
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
