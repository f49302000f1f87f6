import { type Holes, readTemplate, type Template } from "./template.js";

/** A statement that was made of a template. */
export interface Derived {
  /** By which it is run: `exchange/products/write`. */
  readonly name: string;
  /** `node/write` */
  readonly template: string;
  readonly text: string;
}

const templates = new Map<string, Template>();

export function templateOf(name: string): Template {
  const known = templates.get(name) ?? readTemplate(name);
  templates.set(name, known);
  return known;
}

/** Fills a template; `holesOf` is handed its pieces. */
export function derived(name: string, template: string, holesOf: (piece: Template["piece"]) => Holes): Derived {
  const { piece, fill } = templateOf(template);
  return { name, template, text: fill(holesOf(piece)) };
}
