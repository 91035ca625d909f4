import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { group, plainText, richText, setting } from '../fields.ts';
import { guide } from './guide.ts';
import { sandboxHeights } from './content.ts';

const wordSchema = z.strictObject({
  name: setting(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .max(60),
    {
      title: 'Name',
      description: 'By this the page asks for the word: small letters, digits and hyphens.',
      example: 'start-again',
    },
  ),
  text: plainText({
    title: 'Word',
    description: 'What learners read.',
    example: 'Start again',
  }),
});

export const sandboxSchema = z.strictObject({
  ...blockBase('sandbox'),
  title: plainText({
    title: 'Title',
    description: 'What it is about: a heading above it, and its name for screen readers.',
    example: 'Turn the dial',
  }),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before it, in Markdown: what to do.',
    example: 'Turn the dial until the arrow points to the hut.',
  }).optional(),
  html: setting(
    z.string().regex(/\S/),
    {
      title: 'HTML and script',
      description:
        'A page of your own, or what stands in the body of one, with its styles and scripts in it. It runs in a frame of its own, which may ask for nothing, store nothing and open nothing.',
      example: '<button data-word="found" onclick="waymark.done()"></button>',
    },
    'code',
  ),
  words: group(z.array(wordSchema).min(1).optional(), {
    title: 'Words of the page',
    description:
      'What the page shows in words, so that it is translated with the course. An element shows the word that its attribute data-word names; a script finds it in waymark.words.',
    example: [{ name: 'found', text: 'I have found it' }],
  }),
  inWords: richText({
    title: 'In words',
    description:
      'What there is to see and to do, and what is to be learned by it, in Markdown: for those who do not start it, for paper and Listen, and for the course in one file, where it does not run.',
    example: 'A dial with 360 degrees. Turned to 90, its arrow points to the east.',
  }),
  height: setting(z.enum(sandboxHeights).default('medium'), {
    title: 'Height',
    description:
      'How much room it has at first: as much as a banner, a picture, or the screen. Its script may ask for another height.',
    example: 'high',
  }),
  mustFinish: setting(z.boolean().optional(), {
    title: 'Must be finished',
    description:
      'True when learners have to finish it, as its script says by waymark.done(), or say that they have read what it shows, before the block is done.',
    example: true,
  }),
  passingScore: setting(
    z.number().int().min(1).max(100).optional(),
    {
      title: 'Score that is needed',
      description:
        'With “Must be finished”: the score, in percent, that the script has to tell by waymark.score() before it counts as finished. No LMS is told of it.',
      example: 80,
    },
    'percent',
  ),
});

export const sandboxDefinition: BlockDefinition<'sandbox', typeof sandboxSchema> = {
  type: 'sandbox',
  schema: sandboxSchema,
  about: {
    title: 'Sandbox',
    purpose:
      'A page of your own with its script, within the lesson, in a frame of its own that may ask for nothing, and beside it what it shows in words.',
    use: 'For what no other block does: a dial to turn, a small experiment. What another block does, it does better: it is read out, translated, printed, and goes on where learners left it.',
    done: 'When the learner goes past it or, with "mustFinish", once its script says so by waymark.done(), with the passing score where you ask for one, or once the learner says that they have read what it shows in words. So a score keeps nobody who cannot use the page from going on, and no LMS is told of it.',
    kept: 'Nothing or, with "mustFinish", that it was finished. Its page begins anew each time.',
    guide,
    tip: 'Try it with the keyboard alone, in a narrow window, and in the dark: nobody but you can make your page good for everybody.',
  },
};
