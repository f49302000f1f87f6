/** One change of a text: what stands from `start` to `end` becomes `replacement`. `what` says so to a reader. */
export const edit = (text, start, end, replacement, what) => ({
  start,
  end,
  replacement,
  what,
  line: text.slice(0, start).split("\n").length,
});

export const edited = (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end);

/** The same comparison with its edge on the other side. */
export const otherEdge = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };

/** In one line, and not longer than a line. */
export function shortened(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
