/** Notes of a meeting with a client; {client} names the client, {product} a product. */
export const chineseNotes: readonly string[] = [
  "电话回访，{client}对{product}感兴趣，约下周面谈。",
  "介绍{product}，客户担心流动性，需要再比较。",
  "{client}来行办理业务，顺便更新了风险评估。",
  "上门拜访，讨论资金安排，暂无新需求。",
  "客户反映手机银行登录困难，已协助解决。",
  "{product}即将到期，客户倾向续做。",
  "与{client}的家人一起见面，谈到子女留学的资金准备。",
  "客户要求降低{product}的费用，已上报。",
  "生日问候，客户很高兴，愿意介绍朋友。",
  "讲解市场波动，客户决定继续持有。",
];

export const englishNotes: readonly string[] = [
  "Called {client} about {product}; meeting next week.",
  "Explained {product}. Worried about liquidity, will compare offers first.",
  "{client} came in to update the risk assessment.",
  "Visited the office, talked about cash needs for the next quarter.",
  "Helped with a login problem in the mobile app.",
  "{product} matures soon; likely to renew.",
  "Met {client} with the family, talked about funds for study abroad.",
  "Asked for a lower fee on {product}, passed on.",
  "Birthday greeting; willing to introduce a friend.",
  "Went through the market swing; decided to hold.",
];
