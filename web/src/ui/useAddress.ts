import { useSearchParams } from "wouter";

/**
 * What is chosen on a page, kept in its address: it survives a reload, and can be sent. Ids and days only, never names. A value that is
 * the usual one does not stand there.
 */
export function useAddress<Name extends string>(
  usual: Readonly<Record<Name, string>>,
): readonly [Readonly<Record<Name, string>>, (change: Partial<Record<Name, string>>) => void] {
  const [params, setParams] = useSearchParams();
  const names = Object.keys(usual) as Name[];
  const chosen = Object.fromEntries(names.map((name) => [name, params.get(name) ?? usual[name]])) as Record<
    Name,
    string
  >;
  const change = (to: Partial<Record<Name, string>>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(to) as [Name, string][])
          if (value === usual[name]) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [chosen, change];
}
