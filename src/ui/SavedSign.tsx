import type { ReactNode } from 'react';

import styles from './SavedSign.module.css';

/** `kept`: on this device only, for now. `unsaved`: nothing can be kept. */
export type SavedState = 'saved' | 'saving' | 'kept' | 'unsaved';

export interface SavedSignProps {
  readonly state: SavedState;
  /** The state in words; hidden from sight on narrow screens, never from assistive technology. */
  readonly children: ReactNode;
}

/** One quiet sign for what has become of the learner's work. */
export function SavedSign({ state, children }: SavedSignProps) {
  return (
    <span className={styles['saved']} data-state={state}>
      <svg className={styles['sign']} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {signs[state]}
      </svg>
      <span className={styles['words']}>{children}</span>
    </span>
  );
}

const signs = {
  saved: <path d="M4.5 10.6l3.6 3.6 7.4-8.2" />,
  saving: <circle cx="10" cy="10" r="6.5" strokeDasharray="3 3.8" />,
  kept: <path d="M4 5h12v8H4zM8 16h4" />,
  unsaved: <path d="M10 4v7.5M10 15.5v.2" />,
} as const satisfies Record<SavedState, ReactNode>;
