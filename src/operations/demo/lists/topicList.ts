/** A topic before it is written: what it is called, and what it is narrower than. */
export interface TopicEntry {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly broader: readonly string[];
  /** Known to one or two people in the whole institution. */
  readonly isRare?: boolean;
}

const topic = (
  slug: string,
  name: string,
  nameZh: string,
  broader: readonly string[] = [],
  isRare = false,
): TopicEntry => ({
  id: `top-${slug}`,
  name,
  nameZh,
  broader: broader.map((parent) => `top-${parent}`).sort(),
  isRare,
});

const entries: readonly TopicEntry[] = [
  topic("wealth-management", "Wealth management", "财富管理"),
  topic("asset-allocation", "Asset allocation", "资产配置", ["wealth-management"]),
  topic("mutual-funds", "Mutual funds", "公募基金", ["wealth-management"]),
  topic("private-equity-funds", "Private equity funds", "私募股权基金", ["wealth-management"]),
  topic("structured-deposits", "Structured deposits", "结构性存款", ["deposits", "wealth-management"]),
  topic("bonds", "Bonds", "债券", ["wealth-management"]),
  topic("precious-metals", "Precious metals", "贵金属", ["wealth-management"]),
  topic("retirement-planning", "Retirement planning", "养老规划", ["insurance", "wealth-management"]),
  topic("family-trusts", "Family trusts", "家族信托", ["inheritance", "wealth-management"], true),
  topic("inheritance", "Inheritance and estate", "财富传承", ["wealth-management"]),
  topic("insurance", "Insurance", "保险"),
  topic("life-insurance", "Life insurance", "人寿保险", ["insurance"]),
  topic("health-insurance", "Health insurance", "健康险", ["insurance"]),
  topic("annuities", "Annuities", "年金保险", ["life-insurance", "retirement-planning"]),
  topic("deposits", "Deposits", "存款"),
  topic("foreign-exchange", "Foreign exchange", "外汇"),
  topic("fx-hedging", "Currency hedging", "汇率避险", ["foreign-exchange", "risk-management"]),
  topic("cross-border-remittance", "Cross-border remittance", "跨境汇款", ["cross-border-banking", "foreign-exchange"]),
  topic("cross-border-banking", "Cross-border banking", "跨境金融"),
  topic("overseas-study", "Finance for study abroad", "出国留学金融", ["cross-border-banking"]),
  topic("lending", "Lending", "信贷"),
  topic("mortgages", "Mortgages", "住房按揭", ["lending"]),
  topic("consumer-credit", "Consumer credit", "消费信贷", ["lending"]),
  topic("small-business-loans", "Small business loans", "小微企业贷款", ["corporate-banking", "lending"]),
  topic("credit-analysis", "Credit analysis", "信用分析", ["lending", "risk-management"]),
  topic("corporate-banking", "Corporate banking", "公司金融"),
  topic("cash-management", "Cash management", "现金管理", ["corporate-banking"]),
  topic("trade-finance", "Trade finance", "贸易融资", ["corporate-banking", "cross-border-banking"]),
  topic("supply-chain-finance", "Supply-chain finance", "供应链金融", ["trade-finance"]),
  topic("letters-of-credit", "Letters of credit", "信用证", ["trade-finance"]),
  topic("aircraft-leasing", "Aircraft leasing", "飞机租赁", ["corporate-banking"], true),
  topic("green-finance", "Green finance", "绿色金融", ["corporate-banking"]),
  topic("carbon-trading", "Carbon trading", "碳交易", ["green-finance"], true),
  topic("art-lending", "Lending against art", "艺术品质押融资", ["lending"], true),
  topic("risk-management", "Risk management", "风险管理"),
  topic("compliance", "Compliance", "合规"),
  topic("anti-money-laundering", "Anti-money laundering", "反洗钱", ["compliance"]),
  topic("suitability", "Suitability of products", "投资者适当性", ["compliance", "wealth-management"]),
  topic("client-relations", "Client relations", "客户关系"),
  topic("client-interviewing", "Interviewing clients", "客户面谈", ["client-relations"]),
  topic("complaint-handling", "Handling complaints", "投诉处理", ["client-relations"]),
  topic("tax-planning", "Tax planning", "税务筹划", ["wealth-management"]),
  topic("digital-banking", "Digital banking", "数字银行"),
];

/** The topics of a demo institution, by id. A directed acyclic graph: several have two parents. */
export const topicList: readonly TopicEntry[] = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The index of a topic in the list, by the end of its id. */
export function topicIndex(slug: string): number {
  return topicList.findIndex((entry) => entry.id === `top-${slug}`);
}

export const rareTopics: readonly number[] = topicList.flatMap((entry, index) => (entry.isRare ? [index] : []));

export const commonTopics: readonly number[] = topicList.flatMap((entry, index) => (entry.isRare ? [] : [index]));
