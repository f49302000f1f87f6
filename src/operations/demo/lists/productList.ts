/** A product, what must be known to sell it, and how a typical holding of it is worth. */
export interface ProductEntry {
  readonly id: string;
  readonly name: string;
  readonly nameZh: string;
  readonly kind: "DEPOSIT" | "INVESTMENT" | "INSURANCE" | "LOAN" | "CARD" | "OTHER";
  readonly needs: readonly string[];
  /** Median value of a mass client's holding in whole yuan; 0 for what has no value of its own. */
  readonly median: number;
  readonly currencies: readonly (readonly [string, number])[];
  /** How likely a person, and a company, chooses it. */
  readonly appeal: readonly [person: number, company: number];
}

const yuan = [["CNY", 1]] as const;
const abroad = [
  ["USD", 0.6],
  ["HKD", 0.4],
] as const;

/** The products of a demo institution, by id. */
export const productList: readonly ProductEntry[] = [
  {
    id: "prd-annuity",
    name: "Annuity insurance",
    nameZh: "年金保险",
    kind: "INSURANCE",
    needs: ["top-annuities", "top-suitability"],
    median: 60_000,
    currencies: yuan,
    appeal: [0.8, 0],
  },
  {
    id: "prd-cash-pool",
    name: "Cash pool",
    nameZh: "现金池",
    kind: "OTHER",
    needs: ["top-cash-management"],
    median: 0,
    currencies: yuan,
    appeal: [0, 1],
  },
  {
    id: "prd-credit-card",
    name: "Credit card",
    nameZh: "信用卡",
    kind: "CARD",
    needs: ["top-consumer-credit"],
    median: 0,
    currencies: yuan,
    appeal: [2, 0.3],
  },
  {
    id: "prd-current-account",
    name: "Current account",
    nameZh: "活期账户",
    kind: "DEPOSIT",
    needs: [],
    median: 12_000,
    currencies: yuan,
    appeal: [4, 4],
  },
  {
    id: "prd-equity-fund",
    name: "Equity fund",
    nameZh: "股票型基金",
    kind: "INVESTMENT",
    needs: ["top-asset-allocation", "top-mutual-funds", "top-suitability"],
    median: 40_000,
    currencies: yuan,
    appeal: [1.5, 0.2],
  },
  {
    id: "prd-family-trust",
    name: "Family trust",
    nameZh: "家族信托",
    kind: "INVESTMENT",
    needs: ["top-family-trusts", "top-inheritance", "top-tax-planning"],
    median: 900_000,
    currencies: yuan,
    appeal: [0.06, 0],
  },
  {
    id: "prd-fx-deposit",
    name: "Foreign currency deposit",
    nameZh: "外币存款",
    kind: "DEPOSIT",
    needs: ["top-foreign-exchange"],
    median: 15_000,
    currencies: abroad,
    appeal: [0.7, 0.8],
  },
  {
    id: "prd-mortgage",
    name: "Mortgage",
    nameZh: "住房按揭贷款",
    kind: "LOAN",
    needs: ["top-credit-analysis", "top-mortgages"],
    median: 700_000,
    currencies: yuan,
    appeal: [0.8, 0],
  },
  {
    id: "prd-small-business-loan",
    name: "Small business loan",
    nameZh: "小微企业贷款",
    kind: "LOAN",
    needs: ["top-credit-analysis", "top-small-business-loans"],
    median: 500_000,
    currencies: yuan,
    appeal: [0.15, 1.5],
  },
  {
    id: "prd-structured-deposit",
    name: "Structured deposit",
    nameZh: "结构性存款",
    kind: "DEPOSIT",
    needs: ["top-structured-deposits", "top-suitability"],
    median: 50_000,
    currencies: yuan,
    appeal: [1, 0.8],
  },
  {
    id: "prd-time-deposit",
    name: "Time deposit",
    nameZh: "定期存款",
    kind: "DEPOSIT",
    needs: ["top-deposits"],
    median: 50_000,
    currencies: yuan,
    appeal: [2, 1],
  },
  {
    id: "prd-trade-credit",
    name: "Trade credit line",
    nameZh: "贸易融资额度",
    kind: "LOAN",
    needs: ["top-letters-of-credit", "top-trade-finance"],
    median: 800_000,
    currencies: [
      ["CNY", 0.7],
      ["USD", 0.3],
    ],
    appeal: [0, 0.9],
  },
  {
    id: "prd-wealth-plan",
    name: "Wealth management plan",
    nameZh: "理财产品",
    kind: "INVESTMENT",
    needs: ["top-asset-allocation", "top-wealth-management"],
    median: 80_000,
    currencies: [
      ["CNY", 0.95],
      ["USD", 0.03],
      ["HKD", 0.02],
    ],
    appeal: [1.6, 0.6],
  },
];
