import type { Linear } from './contract.ts';
import { deeper, heading, linearText } from './linearPieces.ts';
import type { Panel } from './panelContent.ts';

/** A panel in reading order: its title, its text, and the place of its blocks. */
export const linearPanel = ({ item, title, text }: Panel): readonly Linear[] => [
  ...heading(title, 3),
  ...deeper(linearText(text), 1),
  { kind: 'slot', item },
];
