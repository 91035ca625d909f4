import type * as z from 'zod';

import type { AuthoredBlock, BlockLint } from '../contract.ts';
import type { AccordionSchema } from './schema.ts';

type Panel = z.output<AccordionSchema>['panels'][number];

export const lintAccordion = ({
  panels,
}: Pick<z.output<AccordionSchema>, 'panels'>): readonly BlockLint[] => panels.flatMap(lintPanel);

function lintPanel({ text, blocks }: Panel, index: number): readonly BlockLint[] {
  const path = ['panels', index];
  if (text === undefined && blocks === undefined) return [emptyPanel(path)];
  return (blocks ?? []).flatMap(({ type }: AuthoredBlock, block) =>
    type === 'continue' ? [continueInPanel([...path, 'blocks', block])] : [],
  );
}

const emptyPanel = (path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'empty-panel',
  path,
  message: 'This section has nothing to show.',
  remedy: 'Give it a "text" or "blocks", or remove it.',
});

const continueInPanel = (path: BlockLint['path']): BlockLint => ({
  severity: 'error',
  rule: 'continue-in-panel',
  path,
  message: 'A Continue cannot stand inside a section: it parts the lesson itself.',
  remedy: 'Move it below the accordion.',
});
