import type { ReactNode } from "react";
import { Button as Press } from "react-aria-components";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** Primary is the one main thing to do in a place; danger is what cannot be taken back. */
  readonly kind?: "primary" | "second" | "quiet" | "danger";
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  /** Something is on its way: the button keeps the focus, and cannot be pressed twice. */
  readonly isPending?: boolean;
  readonly type?: "button" | "submit";
  readonly label?: string;
  readonly isExpanded?: boolean;
  readonly slot?: string;
  readonly autoFocus?: boolean;
}

/** Pending is said here, not by react-aria: it announces a button by its id, which is gone when the button is. */
export const Button = ({ kind = "primary", isSmall, label, isExpanded, isPending, ...props }: ButtonProps) => (
  <Press
    {...props}
    {...(isPending && { onPress: () => undefined, type: "button", "data-pending": true })}
    className={[kind, isSmall && "small"].filter(Boolean).join(" ")}
    {...(label && { "aria-label": label })}
    {...(isExpanded !== undefined && { "aria-expanded": isExpanded })}
  />
);
