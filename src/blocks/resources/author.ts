import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, link, media, plainText, richText, setting } from '../fields.ts';

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
    description: 'Who wrote or published it. Needed where there is neither a link nor a file.',
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

export const resourcesDefinition: BlockDefinition<'resources', typeof resourcesSchema> = {
  type: 'resources',
  schema: resourcesSchema,
  about: {
    title: 'Resources',
    purpose: 'Documents, pages and files for those who want more, each with what it is good for.',
    use: 'At the end of a lesson. What everybody needs belongs in the lesson itself.',
    tip: 'Say in a few words why a resource is worth the time.',
  },
};
