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

export const Button = ({ kind = "primary", isSmall, label, isExpanded, ...props }: ButtonProps) => (
  <Press
    {...props}
    className={[kind, isSmall && "small"].filter(Boolean).join(" ")}
    {...(label && { "aria-label": label })}
    {...(isExpanded !== undefined && { "aria-expanded": isExpanded })}
  />
);
