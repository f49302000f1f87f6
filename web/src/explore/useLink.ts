import { type Dispatch, useEffect, useState } from "react";
import type { Step } from "./history";
import { decodeView, encodeView } from "./link";
import { isTieName } from "./ties";
import type { View } from "./view";

/**
 * Opens the view that the address names, and puts a view into the address. Whoever opens a link sees what they
 * themselves may see of it.
 */
export function useLink(view: View, act: Dispatch<Step>) {
  const [note, setNote] = useState<"unreadable" | "linkCopied">();
  useEffect(() => {
    const open = () => {
      const text = /^#v=(.+)$/.exec(location.hash)?.[1];
      if (!text) return;
      decodeView(text).then(
        (kept) =>
          act({ type: "open", view: { ...kept, expansions: kept.expansions.filter(({ name }) => isTieName(name)) } }),
        () => setNote("unreadable"),
      );
    };
    open();
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, [act]);
  const copy = async () => {
    const address = `${location.origin}/explore#v=${await encodeView(view)}`;
    history.replaceState(null, "", address);
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    setNote("linkCopied");
  };
  return { note, copy };
}
