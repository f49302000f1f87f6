import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Language } from "../context.js";
import { pairRule } from "./pairRules.js";

type Words = (about: Refusal) => string;

/** A refusal as a write statement gives it: a code, the input field it is about, and figures that its sentence names. */
export interface Refusal {
  readonly code: UserErrorCode;
  readonly path?: string | null;
  readonly count?: number | null;
  readonly name?: string | null;
  /** The mentor and the trainee it is about, when the input does not name them. */
  readonly pair?: string | null;
}

/** Every way in which the domain refuses a change: code → what it means, and the sentence a person is told. */
const sentences = {
  NOT_FOUND: {
    what: "There is no such thing, or it does not exist for you.",
    en: ({ path }) => `There is nothing with this id (${path}): check it.`,
    zh: ({ path }) => `找不到该编号对应的对象（${path}），请核对。`,
  },
  INVALID: {
    what: "A value is not of the form or in the range that its description says.",
    en: ({ path, name }) => `${path} is not valid${name ? `: ${name}` : ""}.`,
    zh: ({ path, name }) => `${path} 无效${name ? `：${name}` : ""}。`,
  },
  ALREADY_EXISTS: {
    what: "Something with this key exists already.",
    en: ({ path }) => `This ${path} is taken: use another, or change the one that has it.`,
    zh: ({ path }) => `${path} 已被使用，请更换，或修改已有的记录。`,
  },
  STALE_VERSION: {
    what: "Someone changed it since you read it.",
    en: () => "Someone changed this since you read it: read it again, then repeat your change.",
    zh: () => "此记录在您读取之后已被他人修改，请重新读取后再试。",
  },
  IDEMPOTENCY_KEY_REUSED: {
    what: "The idempotency key was used before with another input.",
    en: () => "This idempotencyKey was used with another input: use a new key.",
    zh: () => "此 idempotencyKey 已用于其他输入，请使用新的键。",
  },
  IN_FUTURE: {
    what: "A day in the future where only the past or today is possible.",
    en: ({ path }) => `${path} lies in the future: give today or an earlier day.`,
    zh: ({ path }) => `${path} 不能晚于今天。`,
  },
  TOO_EARLY: {
    what: "A day before the one it must follow.",
    en: ({ path, name }) => `${path} lies before ${name ?? "the day it must follow"}: give a later day.`,
    zh: ({ path, name }) => `${path} 早于${name ?? "其前提日期"}，请改为更晚的日期。`,
  },
  HAS_LEFT: {
    what: "The manager or client has left.",
    en: ({ path }) => `${path} has left: choose someone who is still here.`,
    zh: ({ path }) => `${path} 已离开，请另选。`,
  },
  NOT_BEGUN: {
    what: "The manager has not begun to work here yet.",
    en: ({ path }) => `${path} does not work here yet on that day: wait for their first day, or choose someone else.`,
    zh: ({ path }) => `${path} 当日尚未入职，请待其入职，或另选。`,
  },
  HAS_CLIENTS: {
    what: "The manager still serves clients.",
    en: ({ count }) => `${count} clients must be handed over first (reassignClients).`,
    zh: ({ count }) => `须先移交 ${count} 位客户（reassignClients）。`,
  },
  HAS_REPORTS: {
    what: "People report to the manager, and there is no superior who could take over.",
    en: ({ count }) =>
      `${count} people report to them and no superior takes over: give them another first (setReportingLine).`,
    zh: ({ count }) => `仍有 ${count} 名下属且无上级可接管，请先用 setReportingLine 调整。`,
  },
  HAS_HOLDINGS: {
    what: "The client has open holdings.",
    en: ({ count }) =>
      `${count} holdings are open: close them first (closeHolding), or with the client (closeHoldings).`,
    zh: ({ count }) => `仍有 ${count} 项持有产品未结清，请先结清（closeHolding），或随客户一并结清（closeHoldings）。`,
  },
  STILL_CLIENT: {
    what: "The client has not left.",
    en: () => "The client has not left: close it first (closeClient).",
    zh: () => "该客户尚未离开，请先办理销户（closeClient）。",
  },
  HAS_LEAD: {
    what: "The client has a lead at that time.",
    en: () => "The client has a lead already: hand it over with reassignClients.",
    zh: () => "该客户已有主办经理，请用 reassignClients 移交。",
  },
  ALREADY_SERVES: {
    what: "The manager serves the client in this role already.",
    en: () => "The manager serves this client in this role already.",
    zh: () => "该经理已以此角色服务该客户。",
  },
  NOT_SERVING: {
    what: "The manager does not serve the client.",
    en: ({ path }) => `${path}: this manager does not serve this client.`,
    zh: ({ path }) => `${path}：该经理不服务该客户。`,
  },
  NOT_OPEN: {
    what: "It is closed, retired or over, so it takes no change.",
    en: ({ path }) => `${path} is closed or over and takes no change.`,
    zh: ({ path }) => `${path} 已结束，不能再更改。`,
  },
  CYCLE: {
    what: "The change would close a circle.",
    en: ({ path }) => `${path} would close a circle: choose another.`,
    zh: ({ path }) => `${path} 会形成循环，请另选。`,
  },
  SELF: {
    what: "Nobody does this to themselves or their own work.",
    en: ({ path }) => `${path} is yourself or your own: someone else must do this.`,
    zh: ({ path }) => `${path} 为本人或本人所有，须由他人操作。`,
  },
  UNCHANGED: {
    what: "It is so already.",
    en: ({ path }) => `${path} is so already: nothing to change.`,
    zh: ({ path }) => `${path} 已是如此，无需更改。`,
  },
  NO_CAPACITY: {
    what: "The mentor has no free place.",
    en: ({ count }) => `The mentor has no free place (capacity ${count}): choose another or wait until one is free.`,
    zh: ({ count }) => `该导师已满额（名额 ${count}），请另选或等待空位。`,
  },
  NOT_ELIGIBLE: {
    what: "A rule of mentoring excludes the pair.",
    en: ({ name }) => `This pair is not possible: ${pairRule(name).en}.`,
    zh: ({ name }) => `此配对不可行：${pairRule(name).zh}。`,
  },
  PAIR_CHANGED: {
    what: "A pair of the plan keeps the rules no longer.",
    en: ({ pair, name }) =>
      `Since the plan was made something has changed about ${pair}: ${pairRule(name).en}. Make the plan again.`,
    zh: ({ pair, name }) => `计划生成后情况有变（${pair}）：${pairRule(name).zh}。请重新生成计划。`,
  },
  HAS_OPEN_MENTORSHIP: {
    what: "The trainee has a proposed or active mentorship.",
    en: () => "The trainee has an open mentorship already: end or withdraw it first.",
    zh: () => "该学员已有进行中或待答复的辅导关系，请先结束或撤回。",
  },
  IN_USE: {
    what: "Others refer to it.",
    en: ({ count }) => `${count} others refer to it: change them first.`,
    zh: ({ count }) => `仍被 ${count} 处引用，请先更改。`,
  },
} as const satisfies Record<string, { what: string; en: Words; zh: Words }>;

export type UserErrorCode = keyof typeof sentences;
export const UserErrorCode = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as {
  [C in UserErrorCode]: C;
};
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Why the domain refused a change. Stable: programs may rely on it.",
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([code, { what }]) => [code, { description: what }])),
});

@ObjectType({ description: "Why a change was refused. Nothing of a refused change is kept." })
export class UserError {
  @Field(() => UserErrorCode, { description: "For programs." })
  readonly code: UserErrorCode;
  @Field(() => String, {
    description: "For people: what is wrong and what to do, in the language of Accept-Language (en or zh).",
  })
  readonly message: string;
  @Field(() => [String], { description: "The field of the input that it is about; empty when it is about the whole." })
  readonly path: readonly string[];
}

/** The refusal in words. */
export function userError(refusal: Refusal, language: Language): UserError {
  const path = refusal.path ? ["input", ...refusal.path.split(".")] : [];
  return { code: refusal.code, message: sentences[refusal.code][language](refusal), path };
}
