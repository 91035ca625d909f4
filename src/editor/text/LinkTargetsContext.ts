import { createContext } from 'react';

/** Something in the course that a text can lead to. */
export interface LinkTarget {
  readonly kind: 'term' | 'lesson' | 'block';
  /** As a link has it: `glossary:carer`. */
  readonly address: string;
  /** By which its author knows it. */
  readonly name: string;
}

/** Everything that a text of the course that is open can lead to. Asked when somebody wants to know. */
export const LinkTargetsContext = createContext<() => readonly LinkTarget[]>(() => []);
