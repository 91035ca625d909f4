import X from 'lucide-react/icons/x';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';

import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly open: boolean;
  /** Escape, a press outside, and the close button. */
  readonly onClose: () => void;
  readonly title: string;
  /** The name of the close button. */
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** A drawer stands along the edge where lines begin or end; a dialog in the middle. */
  readonly place?: 'middle' | 'start' | 'end';
}

/**
 * A dialog or drawer on the native element: the rest of the page is inert while it is open, and
 * the focus returns to where it was. It begins at its title, or at what in it says `data-begin`: the
 * field of a window that asks for one thing.
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  children,
  place = 'middle',
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open) show(dialog.current, heading.current);
    else dialog.current?.close();
    return open ? holdStill() : undefined;
  }, [open]);
  const pressed = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // A press outside is a convenience for pointers; Escape and the close button do the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`${styles['dialog']} ${styles[place]}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={pressed}
    >
      {open && (
        <div className={styles['sheet']}>
          <header className={styles['head']}>
            <h2 ref={heading} id={titleId} className={styles['title']} tabIndex={-1}>
              {title}
            </h2>
            <IconButton
              look="bare"
              icon={<X aria-hidden />}
              label={closeLabel}
              // As Escape does: the focus goes back before what held it is gone, and all around it is seen.
              onClick={() => dialog.current?.close()}
            />
          </header>
          <div className={styles['body']}>{children}</div>
        </div>
      )}
    </dialog>
  );
}

function show(dialog: HTMLDialogElement | null, heading: HTMLElement | null): void {
  if (dialog === null || dialog.open) return;
  dialog.showModal();
  (dialog.querySelector<HTMLElement>('[data-begin]') ?? heading)?.focus();
}

/** What is open now: one may lie over another. */
const above = new Set<symbol>();

/**
 * The page behind stands still until what is given back is called. An attribute says so: a rule with
 * `:has` at the root makes the browser look through the whole page with each letter that is written.
 */
function holdStill(): () => void {
  const one = Symbol('dialog');
  above.add(one);
  tellStill();
  return () => {
    above.delete(one);
    tellStill();
  };
}

const tellStill = () => document.documentElement.toggleAttribute('data-still', above.size > 0);
