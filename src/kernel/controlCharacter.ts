const names: Readonly<Record<string, string>> = { "\t": "a tab", "\n": "a line break", "\r": "a line break" };

/**
 * The first control character that a text must not hold, in words; undefined when there is none. Tabs and line breaks
 * may stand in a text that may have several lines. Others, such as NUL, say nothing to a reader, and other programs
 * take them for commands or for the end.
 */
export function controlCharacter(text: string, mayHaveLines: boolean): string | undefined {
  const found = (mayHaveLines ? /[^\P{Cc}\t\n\r]/u : /\p{Cc}/u).exec(text)?.[0];
  if (found === undefined) return undefined;
  return names[found] ?? `the control character U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
