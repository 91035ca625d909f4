import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { embed, plainText, richText, setting, webPage } from '../fields.ts';
import { embedHeights } from './content.ts';

export const embedSchema = z.strictObject({
  ...blockBase('embed'),
  title: plainText({
    title: 'Title',
    description: 'What the page shows: a heading above it, and its name for screen readers.',
    example: 'Our meeting places on the map',
  }),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the page, in Markdown: what to look for.',
    example: 'Find the place that is nearest to you.',
  }).optional(),
  address: embed({
    title: 'Address to embed',
    description:
      'The https address that the other site gives for showing it within a page. It is asked for only once the learner agrees.',
    example: 'https://www.openstreetmap.org/export/embed.html?bbox=13.36%2C52.51%2C13.40%2C52.53',
  }),
  page: webPage({
    title: 'Page',
    description:
      'The same as a page by itself, to which a link always leads. Without it, the address to embed.',
    example: 'https://www.openstreetmap.org/#map=15/52.52/13.38',
  }).optional(),
  provider: plainText({
    title: 'Site',
    description: 'Whose site it is, as people know it. Without it, the name in the address.',
    example: 'OpenStreetMap',
  }).optional(),
  inWords: richText({
    title: 'In words',
    description:
      'What there is to see and to do, in Markdown: for those who do not open the page, for paper and Listen, and for places where the other site refuses to be shown.',
    example: 'Three meeting places: the library, the town hall, and the garden by the river.',
  }),
  height: setting(z.enum(embedHeights).default('medium'), {
    title: 'Height',
    description: 'How much room the page has: as much as a banner, a picture, or the screen.',
    example: 'high',
  }),
  mustOpen: setting(z.boolean().optional(), {
    title: 'Must be opened',
    description:
      'True when learners have to open the page, here or by itself, or say that they have read what it shows, before the block is done.',
    example: true,
  }),
});

export const embedDefinition: BlockDefinition<'embed', typeof embedSchema> = {
  type: 'embed',
  schema: embedSchema,
  about: {
    title: 'Page of another site',
    purpose:
      'A page of another site within the lesson, once the learner agrees, with a link to it and with what it shows in words.',
    use: 'For what only the other site has: a map, a calculator, a board that everybody writes on. A film stands better in a video block, a form in a link.',
    done: 'When the learner goes past it or, with "mustOpen", once they opened the page, followed its link, or said that they have read what it shows. Nobody can see what learners do on another site.',
    kept: 'Nothing or, with "mustOpen", that it was opened.',
    tip: 'Many sites refuse to be shown within another page: try it, in the browser that your learners use.',
  },
};
