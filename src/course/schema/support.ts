import * as z from 'zod';

import { group, link, plainText, richText, textAsWritten } from '../../blocks/fields.ts';

const supportContact = z.strictObject({
  name: plainText({
    title: 'Name',
    description: 'Who answers.',
    example: 'Lifeline',
  }),
  phone: textAsWritten({
    title: 'Phone',
    description: 'The number, spaced as people read it.',
    example: '13 11 14',
  }).optional(),
  link: link({
    title: 'Link',
    description: 'The organisation’s home page.',
    example: 'https://www.lifeline.org.au',
  }).optional(),
  note: plainText({
    title: 'Note',
    description: 'When it helps, in a few words.',
    example: 'Crisis support, day and night',
  }).optional(),
});

/** Help that is reachable from every page. */
export const supportSchema = z.strictObject({
  text: richText({
    title: 'Text',
    description: 'A few kind words above the contacts, in Markdown.',
    example: 'If something here stirs up hard feelings, you can talk to someone.',
  }),
  contacts: group(z.array(supportContact).min(1), {
    title: 'Contacts',
    description: 'Who to turn to, the most urgent first.',
    example: [{ name: 'Lifeline', phone: '13 11 14' }],
  }),
});
