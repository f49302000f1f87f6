/** What mentors write about their offer. */
export const profileNotes: readonly string[] = [
  "每周三下午有空，欢迎新人跟班。",
  "Happy to take someone along to client meetings.",
  "擅长高净值客户沟通，可带教一对一。",
  "Best for people in their first three years.",
  "可以用真实案例讲解产品与风险。",
  "I prefer short, regular sessions with homework in between.",
  "欢迎跨分行的同事联系。",
  "Twenty years with private clients; ask me anything.",
];

/** Why a mentorship is proposed. */
export const proposalNotes: readonly string[] = [
  "希望半年内能独立服务客户。",
  "Would like to learn from real cases.",
  "岗位调整后需要补上这方面的知识。",
  "Recommended by the superior after the yearly talk.",
  "客户需求增加，团队里缺少懂的人。",
  "Both work with similar clients.",
];

/** What a session was about. */
export const sessionNotes: readonly string[] = [
  "复盘了上周的客户会谈，讨论如何引出真实需求。",
  "Went through a portfolio review, step by step.",
  "练习产品讲解，注意风险揭示的顺序。",
  "Prepared the next client visit together.",
  "讨论了一笔业务的风险点和合规要求。",
  "Role play: a client who wants to move everything into one fund.",
  "一起拜访客户，会后总结了三点改进。",
  "Looked at two past cases and what could have gone better.",
  "梳理了知识清单，布置了下次的作业。",
  "Talked about how to keep in touch without selling.",
];
