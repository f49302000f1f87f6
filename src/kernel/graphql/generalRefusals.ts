import type { Sentences } from "./userError.js";

/** Faults of a value that have words of their own. */
const faults: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  REQUIRED: { en: "it is required here", zh: "此处必填" },
  NOT_NULL: { en: "it cannot be null", zh: "不能为空" },
  NOT_HERE: { en: "leave it out here", zh: "此处不应填写" },
  SELF_DECLARED: { en: "SELF is not accepted here", zh: "此处不接受 SELF" },
  TWICE: { en: "it is listed twice", zh: "重复列出" },
  SAME_CLIENT: { en: "give two different clients", zh: "须为两位不同的客户" },
  "a tab": { en: "it must not contain a tab", zh: "不能包含制表符" },
  "a line break": { en: "it must not contain a line break", zh: "不能包含换行符" },
};

const control = /^the control character (.*)$/;

/** What is wrong with a value. Any name but those of faults is what is expected: `1–20`, `1–200 characters`, `≥ 3`. */
function faultOf(name: string) {
  const [, character] = control.exec(name) ?? [];
  if (character) return { en: `it must not contain ${name}`, zh: `不能包含控制字符 ${character}` };
  const inChinese = name.replace("characters", "个字符").replace("entries", "项");
  return faults[name] ?? { en: `expected ${name}`, zh: `应为 ${inChinese}` };
}

/** Refusals that any module gives. What only one gives, that module lists. */
export const generalRefusals = {
  NOT_FOUND: {
    what: "There is no such object, or you may not see it.",
    en: ({ path }) => `No object with the id in ${path}, or you may not see it: check the id.`,
    zh: ({ path }) => `${path} 的编号没有对应的对象，或您无权查看，请核对。`,
  },
  INVALID: {
    what: "A value does not have the format or range given in its description.",
    en: ({ path, name }) => `${path} is not valid${name ? `: ${faultOf(name).en}` : ""}.`,
    zh: ({ path, name }) => `${path} 无效${name ? `：${faultOf(name).zh}` : ""}。`,
  },
  ALREADY_EXISTS: {
    what: "An object with this key already exists.",
    en: ({ path }) => `${path ?? "This value"} is already in use: choose another, or change the existing object.`,
    zh: ({ path }) => `${path ?? "此值"} 已被使用，请更换，或修改已有的记录。`,
  },
  STALE_VERSION: {
    what: "Somebody has changed it since you read it.",
    en: () => "Somebody has changed this since you read it: read it again, then repeat your change.",
    zh: () => "此记录在您读取之后已被他人修改，请重新读取后再试。",
  },
  IDEMPOTENCY_KEY_REUSED: {
    what: "The idempotency key was used before with another input.",
    en: () => "This idempotencyKey was used with a different input: use a new key.",
    zh: () => "此 idempotencyKey 已用于其他输入，请使用新的 key。",
  },
  IN_FUTURE: {
    what: "A date in the future where only today or an earlier date is allowed.",
    en: ({ path }) => `${path} is in the future: give today or an earlier date.`,
    zh: ({ path }) => `${path} 不能晚于今天。`,
  },
  TOO_EARLY: {
    what: "The date is before one that it must follow.",
    en: ({ path, name }) => `${path} is too early: give ${name ? `${name} or ` : ""}a later date.`,
    zh: ({ path, name }) => `${path} 过早，请填写${name ? ` ${name} 或` : ""}更晚的日期。`,
  },
  NOT_OPEN: {
    what: "It is closed, retired or ended and cannot be changed.",
    en: ({ path }) => `${path} is closed or ended and cannot be changed.`,
    zh: ({ path }) => `${path} 已结束，不能再更改。`,
  },
  CYCLE: {
    what: "The change would form a cycle.",
    en: ({ path }) => `${path} would form a cycle: choose another.`,
    zh: ({ path }) => `${path} 会形成循环，请另选。`,
  },
  SELF: {
    what: "You cannot do this to yourself or your own work.",
    en: ({ path }) => `${path} is yourself or your own work: somebody else must do this.`,
    zh: ({ path }) => `${path} 为本人或本人所有，须由他人操作。`,
  },
  UNCHANGED: {
    what: "It already has this value.",
    en: ({ path }) => `${path} already has this value: nothing to change.`,
    zh: ({ path }) => `${path} 已是该值，无需更改。`,
  },
  IN_USE: {
    what: "Other objects refer to it.",
    en: ({ count }) => `${count} other objects refer to it: change them first.`,
    zh: ({ count }) => `仍被 ${count} 处引用，请先修改这些引用。`,
  },
} satisfies Sentences;
