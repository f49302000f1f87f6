import type { ReactNode } from "react";

/** What may be wider than the page; a keyboard can reach and scroll it. */
export const Scrolling = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
  <section className="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
