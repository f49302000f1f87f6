import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, type ClassType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Role } from "../access/role.js";
import type { Context } from "../context.js";
import type { RootName, Writes } from "../cypher/statements.js";
import { type Kept, thingOf } from "../entity/derive/catalogue.js";
import type { Entity } from "../entity/entity.js";
import type { Field as Declared, Fields } from "../entity/field.js";
import { capital, inWords } from "../spelling.js";
import { count, given, refusalsOf } from "./inputChecks.js";
import { payload } from "./payload.js";
import { Value } from "./value.js";
import { ChangeInput, write } from "./write.js";

/**
 * Things that everyone may know, that their keepers add and change, and for which no rule holds. `index.ts` lists it.
 */
export interface Catalogue extends Kept {
  readonly resolvers: readonly (new () => object)[];
}

interface Said<Name extends string> {
  /** Who adds and changes them. */
  readonly role: Role;
  /** The root that finds one, in the module's `derived.cypher`. */
  readonly find: RootName;
  /** What each field is: `{bounds}` says its bounds. */
  readonly fields: Readonly<Record<Name, string>>;
  readonly add?: Verb<Name, `${string}/add${string}`>;
  readonly update?: Verb<Name, `${string}/update${string}`>;
}

interface Verb<Name extends string, Named extends string> {
  /** Its statement in the module's `derived.cypher`. The mutation is called like it: `clients/addProduct`. */
  readonly statement: Extract<keyof Writes, Named>;
  /** What the mutation does, and for whom. */
  readonly does: string;
  /** What its input is. */
  readonly input: string;
  /** What is said of its argument, when that is something else. */
  readonly argument?: string;
  /** What is said otherwise of some fields. */
  readonly fields?: Readonly<Partial<Record<Name, string>>>;
}

/** One verb, with all that its mutation is made of. */
interface Doing {
  readonly name: string;
  readonly of: Entity;
  readonly type: () => ClassType;
  readonly role: Role;
  readonly find: RootName;
  readonly verb: Verb<string, string>;
  readonly isUpdate: boolean;
  /** By field. */
  readonly sentences: Readonly<Record<string, string | undefined>>;
}

/** Ids in one list of an input: each is looked for. */
const mostInList = 50;

/**
 * The mutations of reference data, such as grades and products. Their statements, the projection and the root that
 * finds one are derived from the declaration (cypher/templates/catalogue): what they lead to must be there, and nothing
 * else is asked. If a verb gets a rule, take it out of the call, and write a mutation and a statement that lock, decide
 * and write.
 */
export function catalogue<F extends Fields>(
  of: Entity<F>,
  type: () => ClassType,
  { role, find, fields, add, update }: Said<Exclude<keyof F & string, "id">>,
): Catalogue {
  const foreign = fieldsOf(of).find(([, field]) => !isPlain(field));
  if (foreign || of.isVersioned || of.within !== of.label || Object.keys(of.follows).length > 0)
    throw new Error(
      `${of.label}${foreign ? `.${foreign[0]}` : ""}: no catalogue can keep it. Write its mutations by hand.`,
    );
  const resolver = (verb: Verb<string, string>, isUpdate: boolean) => {
    const name = verb.statement.slice(verb.statement.lastIndexOf("/") + 1);
    return mutation({ name, of, type, role, find, verb, isUpdate, sentences: { ...fields, ...verb.fields } });
  };
  return {
    of,
    find,
    add,
    update,
    resolvers: [...(add ? [resolver(add, false)] : []), ...(update ? [resolver(update, true)] : [])],
  };
}

const namesOf = (of: Entity, isMeant: (field: Declared) => boolean) =>
  fieldsOf(of).flatMap(([name, field]) => (isMeant(field) ? [name] : []));

const fieldsOf = ({ fields }: Entity) => Object.entries(fields).filter(([name]) => name !== "id");

const isPlain = ({ cypher, tie, property, type }: Declared) =>
  tie ? tie.isMany && !tie.pair : /^(string|int)$/.test(cypher) && property === undefined && !isSecret(type);

const isSecret = ({ isSealed, isIdentity }: Declared["type"]) => isSealed || isIdentity;

function mutation(doing: Doing): new () => object {
  const { name, of, type, role, find, verb, isUpdate } = doing;
  const thing = thingOf(of);
  const values = namesOf(of, ({ tie }) => !tie);
  const lists = namesOf(of, ({ tie }) => tie !== undefined);
  const Payload = payload(capital(name), { [thing]: type });
  const Input = inputOf(doing);

  @Authorized(role)
  @Resolver()
  class Change {
    @Mutation(() => Payload, { name, description: verb.does })
    change(
      @Arg("input", () => Input, { description: verb.argument ?? verb.input }) input: Given,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      return write(context, info, {
        statement: verb.statement as keyof Writes,
        input,
        changed: { [thing]: find },
        refusals: refusalsOf(...lists.map((list) => count(list, input[list] as Ids, 0, mostInList))),
        ...(isUpdate ? { more: { values: given(input, values) } } : { creates: of }),
      });
    }
  }
  return Change;
}

type Given = ChangeInput & Readonly<Record<string, unknown>>;
type Ids = readonly string[] | null | undefined;

function inputOf({ name, of, verb, isUpdate, sentences }: Doing): ClassType {
  @InputType(`${capital(name)}Input`, { description: verb.input })
  class Input extends ChangeInput {}
  const has = (field: string, decorator: PropertyDecorator) => decorator(Input.prototype, field);
  if (isUpdate) has(`${thingOf(of)}Id`, idField(of));
  for (const [field, declared] of fieldsOf(of)) {
    const sentence = sentences[field]!;
    has(field, declared.tie ? idsField(sentence, isUpdate) : Value(declared, sentence, { isLeftOut: isUpdate }));
  }
  return Input;
}

const idField = (of: Entity) => Field(() => ID, { description: `The ${inWords(thingOf(of))}, ${of.prefix}-…` });

/** Ids of the things it leads to; they replace the present ones. */
const idsField = (sentence: string, isLeftOut: boolean) =>
  Field(() => [ID], {
    ...(isLeftOut ? { nullable: true } : { defaultValue: [] }),
    description: sentence.replace("{bounds}", `at most ${mostInList}`),
  });
