import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { resourcesSchema } from './schema.ts';

type AuthoredResources = z.output<typeof resourcesSchema>;

const IS_AN_ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

export const lintResources = ({ items }: Pick<AuthoredResources, 'items'>): readonly BlockLint[] =>
  items.flatMap(lintResource);

function lintResource(
  { title, link, file, publisher, note }: AuthoredResources['items'][number],
  index: number,
): readonly BlockLint[] {
  const path = ['items', index];
  const found = link !== undefined || file !== undefined || publisher !== undefined;
  return [
    ...(found ? [] : [nowhere(path)]),
    ...(IS_AN_ADDRESS.test(title.trim()) ? [addressAsTitle([...path, 'title'])] : []),
    ...lintLongText(note ?? '', {
      rule: 'long-note',
      path: [...path, 'note'],
      what: 'This note',
      maxWords: 40,
      remedy: 'Say in a sentence why to read it.',
    }),
  ];
}

const nowhere = (path: BlockLint['path']): BlockLint => ({
  severity: 'warning',
  rule: 'resource-nowhere',
  path,
  message: 'Learners are told of this, but neither where it is nor who published it.',
  remedy: 'Add a "link", a "file" or at least its "publisher".',
});

const addressAsTitle = (path: BlockLint['path']): BlockLint => ({
  severity: 'warning',
  rule: 'address-as-title',
  path,
  message: 'An address says little to readers, and is spelled out to those who listen.',
  remedy: 'Write what the page is called, and put the address under "link".',
});
