import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Language } from "../context.js";

/**
 * A refusal as a write statement gives it: a code, the input field it is about, and figures that its sentence names.
 */
export interface Refusal {
  readonly code: string;
  readonly path?: string | null;
  readonly count?: number | null;
  readonly name?: string | null;
  /** The two people it is about, when the input does not name them. */
  readonly pair?: string | null;
}

type Words = (about: Refusal) => string;

/** Ways in which a change is refused: code → what it means, and the sentence a person is told. */
export type Sentences = Readonly<Record<string, { readonly what: string; readonly en: Words; readonly zh: Words }>>;

const sentences: Record<string, Sentences[string]> = {};
const descriptions: Record<string, { description: string }> = {};

/** Every code, by its own name: what the kernel and the modules list, once the schema is made. */
export const UserErrorCode: Record<string, string> = {};
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Reason for refusing a change. Codes are stable: programs may rely on them.",
  valuesConfig: descriptions,
});

/** Registers refusals. To be called before the schema is built, since their codes are part of it. */
export function listRefusals(brought: Sentences): void {
  for (const [code, sentence] of Object.entries(brought)) {
    if ((sentences[code] ?? sentence) !== sentence) throw new Error(`The refusal ${code} is listed twice.`);
    sentences[code] = sentence;
    descriptions[code] = { description: sentence.what };
    UserErrorCode[code] = code;
  }
}

@ObjectType({ description: "Why a change was refused. A refused change has no effect." })
export class UserError {
  @Field(() => UserErrorCode, { description: "Stable code, for programs." })
  readonly code: string;
  @Field(() => String, {
    description: "What is wrong and what to do, in the language of Accept-Language (en or zh).",
  })
  readonly message: string;
  @Field(() => [String], { description: "Path of the input field concerned; empty if it is the whole input." })
  readonly path: readonly string[];
}

/** The refusal in words. */
export function userError(refusal: Refusal, language: Language): UserError {
  const sentence = sentences[refusal.code];
  if (!sentence) throw new Error(`No index.ts lists the refusal ${refusal.code}.`);
  const path = refusal.path ? ["input", ...refusal.path.split(".")] : [];
  return { code: refusal.code, message: sentence[language](refusal), path };
}
