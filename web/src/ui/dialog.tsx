import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./button";
import { Refusal } from "./refusal";
import { useWords } from "./useWords";
import "./dialog.css";

/**
 * Asks before something is done that touches more than one person or cannot be taken back. The focus begins at Cancel: nobody confirms
 * with a key that was meant for something else.
 */
export function Confirm(props: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly isDangerous?: boolean;
  readonly isPending: boolean;
  readonly refusal?: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { isOpen, title, children, action, isDangerous, isPending, refusal, onConfirm, onClose } = props;
  const words = useWords();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isKeyboardDismissDisabled={isPending}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <Refusal words={refusal} />
          <div className="row end">
            <Button kind="second" autoFocus isDisabled={isPending} onPress={onClose}>
              {words.cancel}
            </Button>
            <Button kind={isDangerous ? "danger" : "primary"} isPending={isPending} onPress={onConfirm}>
              {action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
