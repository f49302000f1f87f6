/**
 * Keeps a keyboard where it is: when what has the focus goes from the page, the focus goes to the part of the page that
 * it was in, and not to the top of everything.
 */
export function keepFocus(): void {
  let around: readonly HTMLElement[] = [];
  document.addEventListener("focusin", ({ target }) => {
    around = [];
    for (let at = target as HTMLElement | null; at; at = at.parentElement) around = [...around, at];
  });
  new MutationObserver(() => {
    if (document.activeElement !== document.body || around[0]?.isConnected !== false) return;
    const parts = around.filter((one) => one.isConnected && one.matches("article, section, main"));
    const next = parts[0] ?? document.querySelector("main");
    if (!next) return;
    if (!next.hasAttribute("tabindex")) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(document, { subtree: true, childList: true });
}
