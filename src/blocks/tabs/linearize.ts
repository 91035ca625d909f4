import type { Linearize } from '../contract.ts';
import { linearPanel } from '../linearPanel.ts';
import { heading, richText } from '../linearPieces.ts';

export const linearizeTabs: Linearize<'tabs'> = ({ title, intro, tabs }) => [
  ...heading(title, 2),
  ...richText(intro),
  ...tabs.flatMap(linearPanel),
];
