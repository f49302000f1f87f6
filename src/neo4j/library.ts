import { type Fragment, readFragments } from "./fragment.js";
import { isVariable, type Token, textOf } from "./tokens.js";

/**
 * Every fragment by name, with predicates expanded: `seesClient(child)` in a body becomes, in parentheses, the text of the
 * predicate of that name with its `subject` called `child`. So who may see what is written once per kind of thing.
 */
export class Library {
  readonly #fragments: ReadonlyMap<string, Fragment>;
  readonly #predicates: ReadonlyMap<string, Fragment>;
  readonly #bodies = new Map<string, readonly Token[]>();

  constructor(fragments: ReadonlyMap<string, Fragment> = readFragments()) {
    this.#fragments = fragments;
    this.#predicates = new Map(
      [...fragments.values()]
        .filter(({ kind }) => kind === "predicate")
        .map((fragment) => [lastPart(fragment.name), fragment]),
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
    for (const fragment of this.#fragments.values())
      if (fragment.kind === "node" && fragment.child === label) return fragment;
    throw new Error(`No fragment projects ${label}: add a file with "// @node ${label}".`);
  }

  /** The body with its predicates expanded, as tokens. */
  body(name: string): readonly Token[] {
    const known = this.#bodies.get(name);
    if (known) return known;
    const body = this.#expand(this.fragment(name).body, 0);
    this.#bodies.set(name, body);
    return body;
  }

  /** The whole text of a `read` or `write` statement. */
  text(name: string): string {
    return textOf(this.body(name));
  }

  #expand(tokens: readonly Token[], depth: number): readonly Token[] {
    if (depth > 8) throw new Error("Predicates that call each other in a circle.");
    const expanded: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      const predicate =
        token.kind === "word" && tokens[at + 1]?.text === "(" ? this.#predicates.get(token.text) : undefined;
      if (!predicate) {
        expanded.push(token);
        continue;
      }
      const close = tokens.findIndex((other, index) => index > at && other.text === ")");
      const subject = textOf(tokens.slice(at + 2, close)).trim();
      const body = renamePredicate(predicate, subject);
      expanded.push({ kind: "sign", text: "(" }, ...this.#expand(body, depth + 1), { kind: "sign", text: ")" });
      at = close;
    }
    return expanded;
  }
}

/** A predicate's own variables get a name that holds the subject's, so that two calls in one statement never meet. */
function renamePredicate(predicate: Fragment, subject: string): Token[] {
  return predicate.body.map((token, at) => {
    if (!isVariable(predicate.body, at) || token.text === "key") return token;
    return {
      kind: "word",
      text: token.text === "subject" ? subject : `${token.text}_${lastPart(predicate.name)}_${subject}`,
    };
  });
}

const lastPart = (name: string) => name.slice(name.lastIndexOf("/") + 1);
