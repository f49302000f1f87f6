import { type ExecutionResult, type GraphQLError, type GraphQLResolveInfo, locatedError } from "graphql";
import type { Operation, Selection, Variables } from "./operation.js";
import { keysOf, type Path, placeOf } from "./path.js";
import { isPromise, throwAfter } from "./promises.js";
import type { Args, SelectedField } from "./selectedField.js";

type Answer = Record<string, unknown>;

/** One run of an operation ("Execution" in the specification): what it was given, and the errors met so far. */
export class Execution {
  readonly operation: Operation;
  readonly context: unknown;
  readonly variables: Variables;
  readonly errors: GraphQLError[] = [];
  /** Of each field, by its number: the same for all rows. */
  readonly #args: (Args | undefined)[] = [];
  /** Places that are null for an error: what fails below them later is not told. */
  readonly #nulled = new Set<string>();

  constructor(operation: Operation, context: unknown, variables: Variables) {
    this.operation = operation;
    this.context = context;
    this.variables = variables;
  }

  async run(): Promise<ExecutionResult> {
    const { root, definition } = this.operation;
    try {
      const data = await (definition.operation === "mutation"
        ? this.#oneByOne(root)
        : this.fields(root, undefined, undefined));
      return this.#result(data as Answer);
    } catch (error) {
      this.#note(error as GraphQLError, []);
      return this.#result(null);
    }
  }

  #result(data: Answer | null): ExecutionResult {
    return this.errors.length > 0 ? { errors: this.errors, data } : { data };
  }

  /**
   * What an object answers to these fields, or a promise of it. Throws when a field that may not be null has failed.
   */
  fields({ fields, hasProto }: Selection, source: unknown, at: Path | undefined): Answer | Promise<Answer> {
    const answer: Answer = hasProto ? Object.create(null) : {};
    let promised: Promise<void>[] | undefined;
    try {
      for (const selected of fields) {
        const value = this.#field(selected, source, at);
        answer[selected.name] = value;
        if (isPromise(value)) {
          promised ??= [];
          promised.push(this.#fill(answer, selected.name, value));
        }
      }
    } catch (error) {
      if (!promised) throw error;
      return throwAfter(promised, error);
    }
    return promised ? Promise.all(promised).then(() => answer) : answer;
  }

  /** The fields of a mutation: each begins when the one before it is done. */
  async #oneByOne({ fields, hasProto }: Selection): Promise<Answer> {
    const answer: Answer = hasProto ? Object.create(null) : {};
    for (const selected of fields) answer[selected.name] = await this.#field(selected, undefined, undefined);
    return answer;
  }

  async #fill(answer: Answer, name: string, value: Promise<unknown>): Promise<void> {
    answer[name] = await value;
  }

  #field(selected: SelectedField, source: unknown, at: Path | undefined): unknown {
    const { name, complete, constant } = selected;
    if (constant !== undefined) return constant;
    const failed = (error: unknown) => this.#failed(selected, error, at);
    try {
      const value = this.#resolved(selected, source, at);
      const completed = isPromise(value)
        ? value.then((given) => complete(this, given, at, name))
        : complete(this, value, at, name);
      return isPromise(completed) ? completed.then(undefined, failed) : completed;
    } catch (error) {
      return failed(error);
    }
  }

  #resolved(selected: SelectedField, source: unknown, at: Path | undefined): unknown {
    const { resolve, field } = selected;
    if (resolve)
      return resolve(
        source,
        this.#argsOf(selected),
        this.context,
        this.info(selected, placeOf(at, selected.name, selected.parentType)),
      );
    if (source === null || typeof source !== "object") return undefined;
    const value = (source as Answer)[field.name];
    if (typeof value !== "function") return value;
    return value.call(
      source,
      this.#argsOf(selected),
      this.context,
      this.info(selected, placeOf(at, selected.name, selected.parentType)),
    );
  }

  #argsOf(selected: SelectedField): Args {
    let args = this.#args[selected.number];
    if (args === undefined) {
      args = selected.args(this.variables);
      this.#args[selected.number] = args;
    }
    return args;
  }

  /** What a resolver is told of the field that it answers. */
  info({ field, nodes, parentType }: SelectedField, path: Path): GraphQLResolveInfo {
    const { schema, fragments, definition } = this.operation;
    return {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation: definition,
      variableValues: this.variables as Record<string, unknown>,
    };
  }

  #failed(selected: SelectedField, fault: unknown, at: Path | undefined): null {
    return this.failed(selected, selected.isNullable, fault, placeOf(at, selected.name, selected.parentType));
  }

  /** What stands in the answer where this failed: null, or, where null may not be, nothing: it throws on. */
  failed({ nodes }: SelectedField, isNullable: boolean, fault: unknown, path: Path): null {
    const keys = keysOf(path);
    const error = locatedError(fault, nodes as SelectedField["nodes"][number][], keys);
    if (!isNullable) throw error;
    this.#note(error, keys);
    return null;
  }

  #note(error: GraphQLError, keys: readonly (string | number)[]): void {
    for (let length = 0; length <= keys.length; length++)
      if (this.#nulled.has(JSON.stringify(keys.slice(0, length)))) return;
    this.#nulled.add(JSON.stringify(keys));
    this.errors.push(error);
  }
}
