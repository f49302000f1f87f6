export type ItemKind = "CASE" | "GUIDE" | "REGULATION" | "MARKET" | "LESSON";

interface Texts {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
}

/** How often each kind of item is written. */
export const itemKinds: readonly (readonly [ItemKind, number])[] = [
  ["CASE", 0.35],
  ["GUIDE", 0.25],
  ["LESSON", 0.2],
  ["MARKET", 0.12],
  ["REGULATION", 0.08],
];

/** Titles and sentences; {topic}, {client}, {city}, {product} and {n} are filled in. */
export const chineseTexts: Readonly<Record<ItemKind, Texts>> = {
  CASE: {
    titles: [
      "案例：{client}的{topic}方案",
      "{city}{client}{topic}案例复盘",
      "{topic}：从被拒绝到签约的{n}次面谈",
      "一位{client}的{topic}之路",
    ],
    sentences: [
      "客户是{city}的{client}，最初只在我行办理{product}。",
      "第一次面谈时没有急于介绍产品，而是先了解未来三年的资金安排。",
      "经过{n}次沟通，客户接受了以{topic}为核心的分步方案。",
      "关键在于请客户的家人或财务负责人一起参加，把顾虑说清楚。",
      "方案实施后，客户把原来在他行的资金逐步转入，并推荐了{n}位朋友。",
      "如果重来一次，会更早请总行专家参与评估风险。",
    ],
  },
  GUIDE: {
    titles: ["{topic}入门指南", "如何向{client}讲清楚{topic}", "{topic}常见的{n}个问题", "{topic}面谈清单"],
    sentences: [
      "本指南面向第一次接触{topic}的客户经理。",
      "先问清客户的目标、期限和能承受的损失，再谈{product}。",
      "风险揭示必须在推荐之前完成，并由客户本人确认。",
      "下面列出{n}个最常被问到的问题和参考回答。",
      "遇到拿不准的情况，请先咨询专家名单上的同事。",
      "资料准备：身份证明、资金来源说明、近半年的流水。",
    ],
  },
  REGULATION: {
    titles: ["{topic}新规解读", "{topic}业务合规要点", "关于{topic}的{n}条禁止行为"],
    sentences: [
      "自下月起，{topic}业务须按照新的要求留存资料。",
      "对{client}办理{product}时，应核实资金来源和实际受益人。",
      "不得承诺收益，不得代客户操作，不得隐瞒费用。",
      "资料保存期不少于{n}年，抽查中发现的问题将通报。",
      "如有疑问，请联系合规部门。",
    ],
  },
  MARKET: {
    titles: ["{topic}市场周报", "近期{topic}市场变化及客户应对", "{city}地区{topic}需求观察"],
    sentences: [
      "近{n}周，{topic}相关需求明显上升，{city}尤为突出。",
      "客户最关心的是流动性和费用，其次才是收益。",
      "建议与{client}主动沟通，调整{product}的比例。",
      "同业正在降低门槛，我行的优势在于服务和响应速度。",
    ],
  },
  LESSON: {
    titles: ["{topic}的教训：少说多问", "一次{topic}失误带来的{n}点体会", "{topic}心得：怎样留住{client}"],
    sentences: [
      "这次失误的原因，是没有确认客户是否真正理解{product}。",
      "投诉发生后，当天就上门说明，客户最终选择留下。",
      "教训有{n}点：记录要及时，承诺要谨慎，交接要当面。",
      "{topic}不是一次销售，而是长期的陪伴。",
      "交接客户时，最好由前任带着新人一起拜访{client}。",
    ],
  },
};

export const englishTexts: Readonly<Record<ItemKind, Texts>> = {
  CASE: {
    titles: [
      "Case: {topic} for {client}",
      "How {client} in {city} came to {topic}",
      "{topic}: {n} meetings from no to yes",
    ],
    sentences: [
      "The client, {client} in {city}, used us only for {product} at first.",
      "The first meeting was about plans for the next three years, not about products.",
      "After {n} meetings they agreed to a step-by-step plan built on {topic}.",
      "What helped was to invite the family, or the person who does the books, and to name every doubt.",
      "A year later most of the money held elsewhere had moved, and {n} friends had been introduced.",
      "Next time I would ask a specialist at the head office earlier.",
    ],
  },
  GUIDE: {
    titles: [
      "{topic}: a first guide",
      "Explaining {topic} to {client}",
      "{topic}: the {n} questions clients ask",
      "Checklist for a first talk about {topic}",
    ],
    sentences: [
      "This guide is for managers who meet {topic} for the first time.",
      "Ask for goals, horizon and the loss that can be borne before you speak of {product}.",
      "Explain the risks before you recommend, and have the client confirm it.",
      "Below are the {n} questions asked most, with answers that worked.",
      "When in doubt, ask a colleague from the list of experts first.",
      "Prepare: proof of identity, source of funds, statements of the last six months.",
    ],
  },
  REGULATION: {
    titles: ["{topic}: what the new rules mean", "Compliance notes on {topic}", "{n} things not to do in {topic}"],
    sentences: [
      "From next month, records of {topic} are kept as the new rules ask.",
      "For {product} with {client}, verify the source of funds and the beneficial owner.",
      "Promise no returns, never act in the client's place, hide no fees.",
      "Records are kept for at least {n} years, and samples are checked.",
      "Ask the compliance department if anything is unclear.",
    ],
  },
  MARKET: {
    titles: [
      "{topic}: market notes of the week",
      "What moves {topic}, and what to tell clients",
      "Demand for {topic} in {city}",
    ],
    sentences: [
      "Over the last {n} weeks demand for {topic} has grown, most of all in {city}.",
      "Clients ask about liquidity and fees first, about returns second.",
      "Talk to {client} before they ask, and review the share of {product}.",
      "Competitors lower their thresholds; our strength is service and a quick answer.",
    ],
  },
  LESSON: {
    titles: [
      "A lesson in {topic}: ask more, talk less",
      "{n} things a mistake in {topic} taught us",
      "{topic}: how to keep {client}",
    ],
    sentences: [
      "The mistake was not to check whether {product} had been understood.",
      "We visited on the day of the complaint, and the client stayed.",
      "Three rules since: write it down at once, promise with care, hand over in person.",
      "{topic} is company over years, not one sale.",
      "When a client is handed over, visit {client} together.",
    ],
  },
};

export const chineseClients: readonly string[] = [
  "民营企业主",
  "退休教师",
  "年轻家庭",
  "医生夫妇",
  "外贸企业",
  "制造企业",
  "归国留学生",
  "小店店主",
  "科技公司",
  "拆迁户",
];

export const englishClients: readonly string[] = [
  "a family business",
  "a retired teacher",
  "a young couple",
  "two doctors",
  "an exporter",
  "a manufacturer",
  "a returning student",
  "a shop owner",
  "a software firm",
  "a landlord",
];
