/** Why a change was refused, and at which field of its input. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** What the API refuses, put on the fields that have these names; what concerns none of them is told above the buttons. */
export function placed(
  userErrors: readonly UserError[],
  names: readonly string[],
): { readonly fields: Readonly<Record<string, string[]>>; readonly rest: string | null } {
  const fields: Record<string, string[]> = {};
  const rest: string[] = [];
  for (const { path, message } of userErrors) {
    const name = path.find((part) => names.includes(part));
    if (name) fields[name] = [...(fields[name] ?? []), message];
    else rest.push(message);
  }
  return { fields, rest: rest.join(" ") || null };
}
