import { parseSync } from "vite";
import { edit, otherEdge, shortened } from "./edit.mjs";

/** Nodes that hold an expression beside a type. */
const typed = ["TSAsExpression", "TSNonNullExpression", "TSSatisfiesExpression"];

const opposite = { ...otherEdge, "===": "!==", "!==": "===", "+": "-", "-": "+", "*": "/", "/": "*" };
const joined = { "=": "<>", AND: "OR", OR: "AND" };
const otherCall = { some: "every", every: "some", min: "max", max: "min", floor: "ceil", ceil: "floor" };
/** What a list loses or gains when one of these is not called on it. */
const narrowing = ["filter", "sort", "toSorted", "toReversed", "slice"];

/**
 * The edits of a TypeScript file that break one thing each. Types and imports do not run, and a decorator's break is
 * one of the whole schema: these stay.
 */
export function editsOfTypeScript(text, file) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const edits = [];
  const sourceOf = ({ start, end }) => text.slice(start, end);
  const put = ({ start, end }, replacement, what) => edits.push(edit(text, start, end, replacement, what));

  const breaks = {
    BinaryExpression(node) {
      const to = opposite[node.operator];
      const isText = [node.left, node.right].some(
        ({ type, value }) => type === "TemplateLiteral" || typeof value === "string",
      );
      if (!to || (node.operator === "+" && isText)) return;
      put(
        node,
        `${sourceOf(node.left)} ${to} ${sourceOf(node.right)}`,
        `${node.operator} became ${to} in ${shortened(sourceOf(node))}`,
      );
    },
    LogicalExpression(node) {
      const parts = node.operator === "??" ? [node.right] : [node.left, node.right];
      for (const part of parts) {
        const rest = part === node.left ? node.right : node.left;
        put(node, `(${sourceOf(rest)})`, `${shortened(sourceOf(part))} was left out of ${shortened(sourceOf(node))}`);
      }
    },
    UnaryExpression(node) {
      if (node.operator === "!") put(node, `(${sourceOf(node.argument)})`, `${shortened(sourceOf(node))} lost its !`);
    },
    IfStatement: ({ test }) => negated(test),
    ConditionalExpression: ({ test }) => negated(test),
    Literal(node) {
      if (typeof node.value === "boolean") put(node, String(!node.value), `${node.raw} became ${!node.value}`);
      if (typeof node.value === "number") put(node, `(${node.raw} + 1)`, `${node.raw} became one more`);
      const to = otherEdge[node.value];
      if (to) put(node, JSON.stringify(to), `${node.raw} became "${to}"`);
    },
    /** What is composed is broken where two pieces of it meet. */
    TemplateElement({ start, end }) {
      for (const { 0: found, index } of text.slice(start, end).matchAll(/(?<= )(=|AND|OR)(?= )/g)) {
        const [from, to] = [start + index, start + index + found.length];
        put(
          { start: from, end: to },
          joined[found],
          `${found} became ${joined[found]} in ${shortened(text.slice(start, end))}`,
        );
      }
    },
    ExpressionStatement({ expression, start, end }) {
      const called = expression.type === "AwaitExpression" ? expression.argument : expression;
      if (called.type === "CallExpression" && called.callee.type !== "Super")
        put({ start, end }, ";", `${shortened(sourceOf(expression))} was left out`);
    },
    CallExpression({ callee, start, end }) {
      if (callee.type !== "MemberExpression" || callee.computed) return;
      const { property, object } = callee;
      const to = otherCall[property.name];
      if (to) put(property, to, `${property.name} became ${to} in ${shortened(sourceOf(callee))}`);
      if (narrowing.includes(property.name))
        put({ start, end }, sourceOf(object), `${shortened(text.slice(object.end, end))} was left out`);
    },
  };

  /** A condition that nothing else here breaks: a comparison has its own, parts of && and || are left out. */
  function negated(test) {
    if (["BinaryExpression", "LogicalExpression", "UnaryExpression"].includes(test.type)) return;
    put(test, `!(${sourceOf(test)})`, `${shortened(sourceOf(test))} was negated`);
  }

  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== "string" || /^(ImportDeclaration|Decorator)$/.test(node.type)) return;
    if (node.type.startsWith("TS")) return typed.includes(node.type) && visit(node.expression);
    breaks[node.type]?.(node);
    Object.values(node).forEach(visit);
  }
  visit(program);
  return edits;
}
