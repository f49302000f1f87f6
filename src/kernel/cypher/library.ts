import { type Fragment, readFragments } from "./fragment.js";
import { argumentsAt, bind, lastPart } from "./predicateCall.js";
import { type Token, textOf } from "./tokens.js";

/** A call of a predicate that is asked once of each row (`@once`): `keepsClient(child)`. */
export interface Call {
  readonly predicate: string;
  readonly about: string;
}

/** What stands in a text for a call; undefined for the predicate's own text. */
type Settle = (call: Call, tokens: readonly Token[]) => readonly Token[] | undefined;

/**
 * Every fragment by name, with predicates expanded: `seesClient(child)` in a body becomes, in parentheses, the text of
 * the predicate of that name about `child`. So who may see what is written once per kind of thing.
 */
export class Library {
  readonly #fragments: ReadonlyMap<string, Fragment>;
  readonly #predicates: ReadonlyMap<string, Fragment>;
  readonly #bodies = new Map<string, readonly Token[]>();
  readonly #bodiesToCompose = new Map<string, readonly Token[]>();
  readonly #nodes: ReadonlyMap<string, Fragment>;
  readonly #dear = new Map<string, ReadonlySet<string>>();

  constructor(fragments: ReadonlyMap<string, Fragment> = readFragments()) {
    this.#fragments = fragments;
    this.#predicates = new Map(
      [...fragments.values()]
        .filter(({ kind }) => kind === "predicate")
        .map((fragment) => [lastPart(fragment.name), fragment]),
    );
    this.#nodes = new Map(
      [...fragments.values()].filter(({ kind }) => kind === "node").map((fragment) => [fragment.child!, fragment]),
    );
  }

  get all(): Iterable<Fragment> {
    return this.#fragments.values();
  }

  fragment(name: string): Fragment {
    const fragment = this.#fragments.get(name);
    if (!fragment) throw new Error(`There is no cypher/${name}.cypher.`);
    return fragment;
  }

  /** The projection of a label: the fragment of kind `node` for it. */
  node(label: string): Fragment {
    const fragment = this.#nodes.get(label);
    if (!fragment) throw new Error(`No fragment projects ${label}: add a file with "// @node ${label}".`);
    return fragment;
  }

  /** The fields of a label that its projection works out only when asked: `$in.wants.x` in its text. */
  dear(label: string): ReadonlySet<string> {
    const known = this.#dear.get(label);
    if (known) return known;
    const body = this.body(this.node(label).name);
    const names = new Set(body.flatMap(({ text }, at) => (text === "wants" ? [body[at + 2]!.text] : [])));
    this.#dear.set(label, names);
    return names;
  }

  /** The body with its predicates expanded, as tokens. */
  body(name: string): readonly Token[] {
    const known = this.#bodies.get(name);
    if (known) return known;
    const body = this.settle(this.bodyToCompose(name));
    this.#bodies.set(name, body);
    return body;
  }

  /** As `body`, but calls about `child` or `parent` of what is asked once still stand in it. */
  bodyToCompose(name: string): readonly Token[] {
    const known = this.#bodiesToCompose.get(name);
    if (known) return known;
    const body = this.#expand(this.fragment(name).body, 0, (_, call) => call);
    this.#bodiesToCompose.set(name, body);
    return body;
  }

  /** The calls that still stand in a body. */
  callsIn(body: readonly Token[]): Call[] {
    return body.flatMap((_, at) => this.#callAt(body, at) ?? []);
  }

  /**
   * A body in which the variable that holds its answer stands for each call, or, where there is none, the predicate's
   * text.
   */
  settle(body: readonly Token[], variableOf: (call: Call) => string | undefined = () => undefined): readonly Token[] {
    return this.#expand(body, 0, (call) => {
      const name = variableOf(call);
      // No word: it is the name in the statement already.
      return name === undefined ? undefined : [{ kind: "literal", text: name }];
    });
  }

  /** The whole text of a `read` or `write` statement. */
  text(name: string): string {
    return textOf(this.body(name));
  }

  #callAt(tokens: readonly Token[], at: number): Call | undefined {
    const predicate = tokens[at]!.text;
    if (!this.#predicates.get(predicate)?.isAskedOnce) return undefined;
    const [opening, about, closing] = tokens.slice(at + 1, at + callLength).map(({ text }) => text);
    const isCall = opening === "(" && closing === ")" && (about === "child" || about === "parent");
    return isCall ? { predicate, about } : undefined;
  }

  #expand(tokens: readonly Token[], depth: number, settle: Settle): readonly Token[] {
    if (depth > 8) throw new Error("Predicates that call each other in a circle.");
    const expanded: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const call = this.#callAt(tokens, at);
      const settled = call && settle(call, tokens.slice(at, at + callLength));
      if (settled) {
        expanded.push(...settled);
        at += callLength - 1;
        continue;
      }
      const token = tokens[at]!;
      const predicate =
        token.kind === "word" && tokens[at + 1]?.text === "(" ? this.#predicates.get(token.text) : undefined;
      if (!predicate) {
        expanded.push(token);
        continue;
      }
      const { values, end } = argumentsAt(tokens, at + 1);
      expanded.push(open, ...this.#expand(bind(predicate, values), depth + 1, settle), close);
      at = end;
    }
    return expanded;
  }
}

/** Tokens of a call: its name, two parentheses, and what it is about. */
const callLength = 4;
const open: Token = { kind: "sign", text: "(" };
const close: Token = { kind: "sign", text: ")" };
