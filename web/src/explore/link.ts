import { emptyView, type View } from "./view";

/** The view as a part of an address: what differs from an empty one, deflated. It names ids, never a token. */
export async function encodeView(view: View): Promise<string> {
  const told = Object.fromEntries(
    Object.entries(view).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(emptyView[key as keyof View]),
    ),
  );
  const packed = new Blob([JSON.stringify(told)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

/** The view of such a part. Throws when it is damaged. */
export async function decodeView(text: string): Promise<View> {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const told = JSON.parse(await new Response(plain).text()) as Record<string, unknown>;
  const view = { ...emptyView, ...told } as View;
  const ids = [...view.roots, ...view.hidden, ...view.expansions.map(({ id }) => id)];
  if (!ids.every((id) => typeof id === "string")) throw new Error("A view names its nodes by id.");
  return view;
}
