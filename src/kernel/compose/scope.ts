import { isVariable, type Token } from "../cypher/tokens.js";

/** Gives every variable of a fragment a name of its own in the statement, and its parameters a place of their own. */
export class Scope {
  constructor(
    readonly number: number,
    readonly parent: string,
  ) {}

  name(variable: string): string {
    return variable === "key" ? variable : variable === "parent" ? this.parent : `${variable}_${this.number}`;
  }

  rename(tokens: readonly Token[]): string {
    return tokens
      .map((token, at) => {
        if (token.text === "$in") return `$in.a${this.number}`;
        return isVariable(tokens, at) ? this.name(token.text) : token.text;
      })
      .join("");
  }
}
