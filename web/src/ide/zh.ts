import type { IdeWords } from "./en";

export const zh: IdeWords = {
  as: "身份",
  you: (role) => `您（${role || "访问令牌"}）`,
  nobody: "未登录",
  examples: "示例",
  query: "操作",
  variables: "变量",
  answer: "结果",
};
