import * as z from 'zod';

import { id, link, plainText, richText } from '../../blocks/fields.ts';

export const referenceSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this reference, unique among the references.',
    example: 'nef-2013',
  }),
  text: richText({
    title: 'Text',
    description: 'The reference as it is printed, in Markdown.',
    example:
      'New Economics Foundation (2013). *Co-production in mental health: a literature review.*',
  }),
  link: link({
    title: 'Link',
    description: 'Where it can be found, when a well-known address exists.',
    example: 'https://neweconomics.org',
  }).optional(),
});

export const glossaryTermSchema = z.strictObject({
  id: id({
    title: 'Id',
    description:
      'A name for this term, unique in the glossary. Texts of lessons lead to its meaning by it: [words](glossary:lived-experience).',
    example: 'lived-experience',
  }),
  term: plainText({
    title: 'Term',
    description: 'The word or phrase.',
    example: 'Lived experience',
  }),
  definition: richText({
    title: 'Definition',
    description: 'What it means here, in Markdown.',
    example: 'What a person knows from having been through something.',
  }),
});
