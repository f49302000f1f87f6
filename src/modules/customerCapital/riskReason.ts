import type { Language } from "../../kernel/context.js";
import type { Risk } from "./atRisk.js";
import type { CapitalConstants } from "./constants.js";
import { percent } from "./rounding.js";

/** In a sentence why a client may be lost, for a person to read. */
export const riskReason = (risk: Risk, constants: CapitalConstants, language: Language): string =>
  ({ en: english, zh: chinese })[language](risk, constants);

function english(risk: Risk, { contactDays, newYears }: CapitalConstants): string {
  const all = risk.ownContacts + risk.otherContacts;
  const contacts =
    all === 0
      ? `nobody was in contact with the client in the last ${contactDays} days`
      : `the manager had ${risk.ownContacts} of ${all} contacts in the last ${contactDays} days`;
  const backup = risk.hasBackup ? "there is a backup" : "there is no backup";
  const time = risk.isNew
    ? risk.servedSince === null
      ? "it is unknown how long the manager has served the client"
      : `the manager has served the client for less than ${newYears} years`
    : `the manager has served the client for ${newYears} years or more`;
  return `The probability of losing the client is ${percent(risk.chance)}: ${contacts}, ${backup}, and ${time}.`;
}

function chinese(risk: Risk, { contactDays, newYears }: CapitalConstants): string {
  const all = risk.ownContacts + risk.otherContacts;
  const contacts =
    all === 0
      ? `近 ${contactDays} 天无人与该客户联系`
      : `近 ${contactDays} 天的 ${all} 次联系中有 ${risk.ownContacts} 次由该经理进行`;
  const backup = risk.hasBackup ? "有协办经理" : "没有协办经理";
  const time = risk.isNew
    ? risk.servedSince === null
      ? "服务年限未知"
      : `服务不足 ${newYears} 年`
    : `已服务 ${newYears} 年或以上`;
  return `流失概率为 ${percent(risk.chance)}：${contacts}，${backup}，${time}。`;
}
