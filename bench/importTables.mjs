// What each file of the import contract becomes: nodes (`node`: labels) and relationships (`tie`: type), as the
// statements exchange/*/write write them (`npm run cypher -- /write`).

const node = (labels, header, row) => ({ node: labels, header, rows: (one, vault) => [row(one, vault)] });
const tie = (type, properties, row) => ({
  tie: type,
  header: [":START_ID", ":END_ID", ...properties].join(),
  rows: (one) => {
    const cells = row(one);
    return cells[0] && cells[1] ? [cells] : [];
  },
});
/** One relationship for each value of a list. */
const ties = (type, properties, rows) => ({ tie: type, header: [":START_ID", ":END_ID", ...properties].join(), rows });
const parts = (list) => (list === "" ? [] : list.split(";"));
const sealed = (vault, { id }, field, value) =>
  value === "" ? ["", ""] : [vault.seal(value, id, field), vault.index(value, field)];

export const tables = {
  branches: [
    node("Branch", "id:ID,name,nameZh,kind", (one) => [one.id, one.name, one.name_zh, one.kind]),
    tie("PART_OF", [], (one) => [one.id, one.part_of]),
  ],
  grades: [node("Grade", "id:ID,name,nameZh,rank:long", (one) => [one.id, one.name, one.name_zh, one.rank])],
  managers: [
    node("Employee:Manager", "id:ID,externalId,name,email,hiredOn,leftOn,version:long", (one) => [
      one.id,
      one.external_id,
      one.name,
      one.email,
      one.hired_on,
      one.left_on,
      1,
    ]),
  ],
  employees: [
    node("Employee:Colleague", "id:ID,externalId,name,email,function,hiredOn,leftOn,version:long", (one) => [
      one.id,
      one.external_id,
      one.name,
      one.email,
      one.function,
      one.hired_on,
      one.left_on,
      1,
    ]),
  ],
  posts: [tie("WORKS_AT", ["post", "from", "to"], (one) => [one.manager, one.branch, one.post, one.from, one.to])],
  reporting: [tie("REPORTS_TO", ["from", "to"], (one) => [one.manager, one.superior, one.from, one.to])],
  grade_history: [tie("HELD_GRADE", ["from", "to"], (one) => [one.manager, one.grade, one.from, one.to])],
  morale: [
    node("MoraleScore", "id:ID,on,score:double", (one) => [one.id, one.on, one.score]),
    tie("FELT", [], (one) => [one.manager, one.id]),
  ],
  clients: [
    node(
      "Client",
      "id:ID,externalId,name,sortName,kind,segment,birthYear:long,phoneSealed,phoneIndex,idNumberSealed,idNumberIndex,leftOn,version:long",
      (one, vault) => [
        one.id,
        one.external_id,
        one.name,
        one.name,
        one.kind,
        one.segment,
        one.birth_year,
        ...sealed(vault, one, "phone", one.phone),
        ...sealed(vault, one, "idNumber", one.id_number),
        one.left_on,
        1,
      ],
    ),
    tie("WON", ["on"], (one) => [one.won_by, one.id, one.won_on]),
  ],
  serves: [tie("SERVES", ["role", "from", "to"], (one) => [one.manager, one.client, one.role, one.from, one.to])],
  products: [
    node("Product", "id:ID,name,nameZh,kind", (one) => [one.id, one.name, one.name_zh, one.kind]),
    ties("NEEDS", [], (one) => parts(one.needs).map((topic) => [one.id, topic])),
  ],
  holdings: [
    node("Holding", "id:ID,openedOn,closedOn", (one) => [one.id, one.opened_on, one.closed_on]),
    tie("HOLDS", [], (one) => [one.client, one.id]),
    tie("OF", [], (one) => [one.id, one.product]),
  ],
  valuations: [
    node("Valuation", "id:ID,on,amountMinor:long,currency", (one) => [one.id, one.on, one.amount_minor, one.currency]),
    tie("VALUED", [], (one) => [one.holding, one.id]),
  ],
  interactions: [
    node("Interaction", "id:ID,at,channel,note", (one) => [one.id, one.at, one.channel, one.note]),
    tie("HELD", [], (one) => [one.manager, one.id]),
    tie("WITH", [], (one) => [one.id, one.client]),
  ],
  participants: [tie("TOOK_PART", [], (one) => [one.employee, one.interaction])],
  referrals: [tie("REFERRED", ["on"], (one) => [one.from_client, one.to_client, one.on])],
  related_clients: [
    tie("RELATED_TO", ["kind", "from", "to"], (one) => [one.from_client, one.to_client, one.kind, one.from, one.to]),
  ],
  satisfaction: [
    node("SatisfactionScore", "id:ID,on,score:double", (one) => [one.id, one.on, one.score]),
    tie("GAVE", [], (one) => [one.client, one.id]),
    tie("ABOUT", [], (one) => [one.id, one.manager]),
  ],
  topics: [
    node("Topic", "id:ID,name,nameZh", (one) => [one.id, one.name, one.name_zh]),
    ties("BROADER", [], (one) => parts(one.broader).map((topic) => [one.id, topic])),
  ],
  skills: [
    tie("HAS_SKILL", ["id", "level:long", "from", "to", "evidence", "ref", "confirmedBy"], (one) => [
      one.manager,
      one.topic,
      one.id,
      one.level,
      one.from,
      one.to,
      one.evidence,
      one.ref,
      one.confirmed_by,
    ]),
  ],
  goals: [
    tie("WANTS_SKILL", ["targetLevel:long", "priority:long", "setOn", "by", "droppedOn"], (one) => [
      one.manager,
      one.topic,
      one.target_level,
      one.priority,
      one.set_on,
      one.by,
      one.dropped_on,
    ]),
  ],
  knowledge: [
    node("KnowledgeItem", "id:ID,title,body,kind,createdAt,verifiedOn,reviewBy,retiredOn,version:long", (one) => [
      one.id,
      one.title,
      one.body,
      one.kind,
      one.created_at,
      one.verified_on,
      one.review_by,
      one.retired_on,
      1,
    ]),
    tie("AUTHORED", [], (one) => [one.author, one.id]),
    ties("ABOUT", [], (one) => parts(one.topics).map((topic) => [one.id, topic])),
  ],
  reads: [tie("READ", ["at"], (one) => [one.manager, one.item, one.at])],
  endorsements: [tie("ENDORSED", ["at"], (one) => [one.manager, one.item, one.at])],
  advice: [
    tie("ASKED_ADVICE", ["id", "times:long", "firstAt", "lastAt", "topicId"], (one) => [
      one.seeker,
      one.adviser,
      one.id,
      one.times,
      one.first_at,
      one.last_at,
      one.topic,
    ]),
  ],
  mentor_profiles: [
    node("MentorProfile", "id:ID,capacity:long,formats:string[],note,active:boolean", (one) => [
      one.id,
      one.capacity,
      one.formats,
      one.note,
      one.active,
    ]),
    tie("OFFERS", [], (one) => [one.manager, one.id]),
  ],
  mentorships: [
    node("Mentorship", "id:ID,status,form,note,proposedOn,proposedBy,answeredOn,from,to,sortOn,version:long", (one) => [
      one.id,
      one.status,
      one.form,
      one.note,
      one.proposed_on,
      one.proposed_by,
      one.answered_on,
      one.from,
      one.to,
      one.proposed_on || one.from || "0001-01-01",
      1,
    ]),
    tie("GUIDES", [], (one) => [one.mentor, one.id]),
    tie("TRAINS", [], (one) => [one.id, one.trainee]),
    ties("AIMS_AT", ["targetLevel:long"], (one) => parts(one.topics).map((aim) => [one.id, ...aim.split(":")])),
    tie("PROPOSES", ["rank:long"], (one) => [one.plan, one.id, one.rank]),
  ],
  sessions: [
    node("MentoringSession", "id:ID,at,minutes:long,note,traineeRating:long", (one) => [
      one.id,
      one.at,
      one.minutes,
      one.note,
      one.trainee_rating,
    ]),
    tie("MET", [], (one) => [one.mentorship, one.id]),
    ties("COVERED", [], (one) => parts(one.topics).map((topic) => [one.id, topic])),
  ],
  session_clients: [
    tie("MET_WITH", ["consentedBy", "on"], (one) => [one.session, one.client, one.consented_by, one.on]),
  ],
  plans: [
    node("MentoringPlan", "id:ID,method,weights,madeAt,madeBy", (one) => [
      one.id,
      one.method,
      one.weights,
      one.made_at,
      one.made_by,
    ]),
  ],
};
