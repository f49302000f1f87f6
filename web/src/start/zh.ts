import type { TodayWords } from "./en";

export const zh: TodayWords = {
  myDay: "我的一天",
  nothing: "今天没有待办事项。",
  entry: {
    PROPOSALS_TO_ANSWER: (count) => `${count} 项带教提议待您答复`,
    SESSIONS_TO_RECORD: (count) => `${count} 项带教已 30 天没有辅导记录`,
    SESSIONS_TO_RATE: (count) => `${count} 次辅导待评分`,
    MEETINGS_TO_CONSENT: (count) => `${count} 次与您客户的会面待您同意`,
    CLIENTS_NOT_CONTACTED: (count) => `${count} 位客户已 90 天无人联系`,
    CLIENTS_OF_ONE_PERSON: (count) => `${count} 位客户仅由一人维系`,
    PEOPLE_WITHOUT_MENTOR: (count) => `${count} 人有学习目标但没有导师`,
    ITEMS_TO_REVISE: (count) => `您的 ${count} 篇知识待复核`,
    DEPARTURES: (count) => `本月有 ${count} 位客户经理离职`,
    DENIALS: (count) => `近 7 天有 ${count} 次访问被拒绝`,
    IDENTITIES_REVEALED: (count) => `近 7 天有 ${count} 次客户身份被查看`,
    IDENTITIES_ERASED: (count) => `近 7 天有 ${count} 次客户身份被销毁`,
  },
  overdue: (day) => `已逾期（${day}）`,
  due: (day) => `${day} 截止`,
  since: (day) => `最早：${day}`,
  at: (branch) => `（${branch}）`,
};
