import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import type { resourcesSchema } from './author.ts';
import type { Resource, ResourcesContent } from './content.ts';

type AuthoredResources = z.output<typeof resourcesSchema>;

const compileResources = (
  { title, intro, items }: AuthoredResources,
  context: CompileContext,
): CompiledBlock<ResourcesContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    items: items.map((item) => compileResource(item, context)),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

const compileResource = (
  { title, link, file, publisher, year, note }: AuthoredResources['items'][number],
  context: CompileContext,
): Resource => ({
  title,
  link: link ?? null,
  file: file === undefined ? null : context.media(file),
  bytes: file === undefined ? null : context.bytes(file),
  publisher: publisher ?? null,
  year: year ?? null,
  note: richTextOrNull(note, context),
});

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

export const resourcesBuild: BlockBuild<'resources', typeof resourcesSchema> = {
  compile: compileResources,
  lint: lintResources,
};
