import type { Sentences } from "./userError.js";

/** Refusals that any module gives. What only one gives, that module lists. */
export const generalRefusals = {
  NOT_FOUND: {
    what: "There is no such object, or you may not see it.",
    en: ({ path }) => `There is nothing with this id (${path}): check it.`,
    zh: ({ path }) => `找不到该编号对应的对象（${path}），请核对。`,
  },
  INVALID: {
    what: "A value does not have the format or range given in its description.",
    en: ({ path, name }) => `${path} is not valid${name ? `: ${name}` : ""}.`,
    zh: ({ path, name }) => `${path} 无效${name ? `：${name}` : ""}。`,
  },
  ALREADY_EXISTS: {
    what: "An object with this key already exists.",
    en: ({ path }) => `This ${path ?? "value"} is taken: use another, or change the one that has it.`,
    zh: ({ path }) => `${path ?? "此值"} 已被使用，请更换，或修改已有的记录。`,
  },
  STALE_VERSION: {
    what: "Somebody has changed it since you read it.",
    en: () => "Someone changed this since you read it: read it again, then repeat your change.",
    zh: () => "此记录在您读取之后已被他人修改，请重新读取后再试。",
  },
  IDEMPOTENCY_KEY_REUSED: {
    what: "The idempotency key was used before with another input.",
    en: () => "This idempotencyKey was used with another input: use a new key.",
    zh: () => "此 idempotencyKey 已用于其他输入，请使用新的键。",
  },
  IN_FUTURE: {
    what: "A date in the future where only today or an earlier date is allowed.",
    en: ({ path }) => `${path} lies in the future: give today or an earlier day.`,
    zh: ({ path }) => `${path} 不能晚于今天。`,
  },
  TOO_EARLY: {
    what: "The date is before one that it must follow.",
    en: ({ path, name }) => `${path} lies before ${name ?? "the day it must follow"}: give a later day.`,
    zh: ({ path, name }) => `${path} 早于${name ?? "其前提日期"}，请改为更晚的日期。`,
  },
  NOT_OPEN: {
    what: "It is closed, retired or ended and cannot be changed.",
    en: ({ path }) => `${path} is closed or over and takes no change.`,
    zh: ({ path }) => `${path} 已结束，不能再更改。`,
  },
  CYCLE: {
    what: "The change would form a cycle.",
    en: ({ path }) => `${path} would close a circle: choose another.`,
    zh: ({ path }) => `${path} 会形成循环，请另选。`,
  },
  SELF: {
    what: "You cannot do this to yourself or your own work.",
    en: ({ path }) => `${path} is yourself or your own: someone else must do this.`,
    zh: ({ path }) => `${path} 为本人或本人所有，须由他人操作。`,
  },
  UNCHANGED: {
    what: "It already has this value.",
    en: ({ path }) => `${path} is so already: nothing to change.`,
    zh: ({ path }) => `${path} 已是如此，无需更改。`,
  },
  IN_USE: {
    what: "Other objects refer to it.",
    en: ({ count }) => `${count} others refer to it: change them first.`,
    zh: ({ count }) => `仍被 ${count} 处引用，请先更改。`,
  },
} satisfies Sentences;
