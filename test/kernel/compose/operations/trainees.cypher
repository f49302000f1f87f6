// Asked often: one statement

UNWIND $in.keys AS asked
WITH asked {.*, viewer: $in.viewers[asked.viewer]} AS key, null AS id
RETURN key.n AS n, id, COLLECT {
  MATCH (child_0:Manager {id: key.id})
  WHERE (key.viewer.directory OR child_0.id = key.viewer.id)
  WITH child_0
  RETURN [[child_0.id, child_0.name], null, null, child_0.id, COLLECT {
    MATCH (child_0)-[part_1:GUIDES|TRAINS]-(child_1:Mentorship)
    WHERE ($in.a1.side IS NULL OR type(part_1) = CASE $in.a1.side WHEN 'MENTOR' THEN 'GUIDES' ELSE 'TRAINS' END) AND ($in.a1.status IS NULL OR $in.a1.status = CASE WHEN (child_1.status = 'PROPOSED' AND coalesce(child_1.answeredOn, child_1.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore) THEN 'LAPSED' ELSE child_1.status END)
    WITH child_1, child_1.sortOn AS sort_1
    ORDER BY sort_1, child_1.id
    LIMIT toInteger($in.a1.page.limit)
    RETURN [[child_1.id, child_1.form, child_1.from], null, sort_1, child_1.id, COLLECT {
      WITH *, (key.viewer.allIdentities OR EXISTS {
        MATCH (child_1)-[:GUIDES|TRAINS]-(party_readsMentorship_parent_2:Manager)
        WHERE party_readsMentorship_parent_2.id = key.viewer.id
      }) AS reads_2
      MATCH (child_1)-[:MET]->(child_2:MentoringSession)
      WHERE reads_2
      WITH child_2, reads_2, child_2.at AS sort_2
      ORDER BY sort_2, child_2.id
      LIMIT toInteger($in.a2.page.limit)
      RETURN [[child_2.id, child_2.at, child_2.minutes, CASE WHEN reads_2 THEN child_2.note END], null, sort_2, child_2.id, COLLECT {
        MATCH (child_2)-[:COVERED]->(child_3:Topic)
        WITH child_3
        ORDER BY child_3.name, child_3.id
        RETURN [[child_3.id, child_3.name], null, null, child_3.id] AS row_3
      }] AS row_2
    }, COLLECT {
      MATCH (child_1)-[:TRAINS]->(child_4:Manager)
      WITH child_4
      ORDER BY child_4.id
      LIMIT 1
      RETURN [[child_4.id, child_4.name], null, null, child_4.id, COLLECT {
        MATCH (child_4)-[post_5:WORKS_AT]->(child_5:Branch)
        WHERE (coalesce(post_5.from, '') <= $in.a5.asOf AND $in.a5.asOf < coalesce(post_5.to, '9999'))
        WITH child_5
        ORDER BY post_5.from DESC
        LIMIT 1
        RETURN [[child_5.id, child_5.name], null, null, child_5.id] AS row_5
      }] AS row_4
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
UNWIND key.ids AS id
MATCH (parent:Manager {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[part_0:GUIDES|TRAINS]-(child_0:Mentorship)
  WHERE ($in.a0.side IS NULL OR type(part_0) = CASE $in.a0.side WHEN 'MENTOR' THEN 'GUIDES' ELSE 'TRAINS' END) AND ($in.a0.status IS NULL OR $in.a0.status = CASE WHEN (child_0.status = 'PROPOSED' AND coalesce(child_0.answeredOn, child_0.proposedOn, key.viewer.lapsedBefore) < key.viewer.lapsedBefore) THEN 'LAPSED' ELSE child_0.status END)
  WITH child_0, child_0.sortOn AS sort_0
  WITH *
  WHERE $in.a0.page.after IS NULL OR CASE WHEN $in.a0.page.backward THEN (sort_0 < $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id < $in.a0.page.after.id)) ELSE (sort_0 > $in.a0.page.after.key OR (sort_0 = $in.a0.page.after.key AND child_0.id > $in.a0.page.after.id)) END
  ORDER BY CASE WHEN NOT $in.a0.page.backward THEN sort_0 END, CASE WHEN $in.a0.page.backward THEN sort_0 END DESC, CASE WHEN NOT $in.a0.page.backward THEN child_0.id END, CASE WHEN $in.a0.page.backward THEN child_0.id END DESC
  LIMIT toInteger($in.a0.page.limit)
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
  } | minutes_0 + session_0) / 60, 2) END }, null, sort_0, child_0.id] AS row_0
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
MATCH (parent:MentoringSession {id: id})
RETURN key.n AS n, id, COLLECT {
  MATCH (parent)-[:COVERED]->(child_0:Topic)
  WITH child_0
  ORDER BY child_0.name, child_0.id
  RETURN [ child_0 {.id, .name, .nameZh}, null, null, child_0.id] AS row_0
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
