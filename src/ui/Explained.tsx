import { type KeyboardEvent, type ReactNode, useState } from 'react';

import styles from './Explained.module.css';
import { Popover, type PopoverProps } from './Popover.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface ExplainedProps extends Pick<PopoverProps, 'eyebrow' | 'title' | 'closeLabel'> {
  /** The words in the text. */
  readonly words: ReactNode;
  /** Said right after the words: what pressing them tells. It begins with its own comma. */
  readonly hint: string;
  /** A word to be explained, or a link that leads nowhere yet. */
  readonly look: 'term' | 'locked';
  /** What is told. */
  readonly children: ReactNode;
}

/**
 * Words in a running text that explain themselves when they are pressed.
 *
 * A button by its role, for the sake of the text around it: browsers lay a <button> out as a box,
 * which parts it from the comma behind it and the bracket before it, and breaks no line within it;
 * and what is copied in Firefox has a gap in its place.
 */
export function Explained({ words, hint, look, children, ...popover }: ExplainedProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (pressed: HTMLElement) => setAnchor((now) => (now === null ? pressed : null));
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle(event.currentTarget);
  };
  return (
    <>
      <span
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="button"
        tabIndex={0}
        className={`${styles['words']} ${styles[look]}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => toggle(currentTarget)}
        onKeyDown={pressKey}
      >
        {words}
        <VisuallyHidden>{hint}</VisuallyHidden>
      </span>
      {anchor !== null && (
        <Popover anchor={anchor} onClose={() => setAnchor(null)} {...popover}>
          {children}
        </Popover>
      )}
    </>
  );
}
