import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, link, media, plainText, richText, setting } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import type { Resource, ResourcesContent } from './content.ts';

const resource = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this resource, unique among the resources of the block.',
    example: 'nef-review',
  }),
  title: plainText({
    title: 'Title',
    description: 'What it is called, so that people can also search for it.',
    example: 'Co-production in mental health: a literature review',
  }),
  link: link({
    title: 'Link',
    description:
      'Where it can be read, or who to ask: https, mailto or tel. Leave it out rather than guess: without one, learners are told to search for the title.',
    example: 'https://www.example.org/review',
  }).optional(),
  file: media('document', {
    title: 'File',
    description:
      'A file in the course’s media folder for people to open or keep, such as a pdf or a docx.',
    example: 'plan-template.docx',
  }).optional(),
  publisher: plainText({
    title: 'Publisher',
    description: 'Who wrote or published it.',
    example: 'New Economics Foundation',
  }).optional(),
  year: setting(z.int().min(1000).max(2999).optional(), {
    title: 'Year',
    description: 'When it was published.',
    example: 2013,
  }),
  note: richText({
    title: 'Note',
    description: 'Why to read it, or what to look for, in Markdown.',
    example: 'Chapter 2 tells what co-production is *not*.',
  }).optional(),
});

export const resourcesSchema = z.strictObject({
  ...blockBase('resources'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the resources.',
    example: 'To read further',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the resources, in Markdown.',
    example: 'Nothing here is needed for the quiz.',
  }).optional(),
  items: items(resource, {
    title: 'Resources',
    description: 'Documents, pages and files, in reading order.',
    example: [{ id: 'nef-review', title: 'Co-production in mental health', publisher: 'NEF' }],
  }),
});

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

export const resourcesDefinition: BlockDefinition<'resources', typeof resourcesSchema> = {
  type: 'resources',
  schema: resourcesSchema,
  about: {
    title: 'Resources',
    purpose: 'Documents, pages and files for those who want more, each with what it is good for.',
    use: 'At the end of a lesson. What everybody needs belongs in the lesson itself.',
    tip: 'Say in a few words why a resource is worth the time.',
  },
  compile: compileResources,
  lint: lintResources,
};
