import { OperatorError } from "../../kernel/operatorError.js";

/** `<!-- generated: NAME -->`, what was written there the last time, `<!-- end of NAME -->`. */
const place = /(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end of \2 -->)/g;

/**
 * A page of docs/ with its generated parts written anew; the text around them is left as it is.
 * @throws OperatorError for a place that nothing fills, and for a part without a place
 */
export function filled(file: string, page: string, parts: Readonly<Record<string, string>>): string {
  const left = new Set(Object.keys(parts));
  const text = page.replace(place, (_, begin: string, name: string, end: string) => {
    const part = parts[name];
    if (part === undefined || !left.delete(name))
      throw new OperatorError(`${file}: "generated: ${name}" is unknown, or stands there twice.`);
    return `${begin}\n${part.trim()}\n\n${end}`;
  });
  if (left.size > 0) throw new OperatorError(`${file}: "generated: ${[...left].join('", "')}" has no place.`);
  return text;
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
