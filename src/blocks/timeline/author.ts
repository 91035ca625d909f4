import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, richText } from '../fields.ts';
import { optionalPictureFields } from '../optionalPicture.ts';

const event = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this event, unique among the events of the block.',
    example: 'first-peer-workers',
  }),
  when: plainText({
    title: 'When',
    description:
      'When it happens, in a few words of your own: a year, a day, a week, “before you start”.',
    example: 'Week 1',
  }),
  title: plainText({
    title: 'Title',
    description: 'What happens, in a line.',
    example: 'Meet your team',
  }),
  text: richText({
    title: 'Text',
    description: 'What there is to tell of it, in Markdown.',
    example: 'You are shown around, and meet the person who **supports you**.',
  }).optional(),
  ...optionalPictureFields({
    description:
      'A picture of this event in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'team.svg',
  }),
});

export const timelineSchema = z.strictObject({
  ...blockBase('timeline'),
  title: plainText({
    title: 'Title',
    description: 'A heading above the events.',
    example: 'Your first three months',
  }).optional(),
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the events, in Markdown.',
    example: 'Nobody expects you to know it all in the first week.',
  }).optional(),
  events: items(event, {
    title: 'Events',
    description: 'What happens, one after the other. They are shown in this order.',
    example: [
      { id: 'meet', when: 'Week 1', title: 'Meet your team' },
      { id: 'alone', when: 'Week 6', title: 'Your first visit alone' },
    ],
  }),
});

export const timelineDefinition: BlockDefinition<'timeline', typeof timelineSchema> = {
  type: 'timeline',
  schema: timelineSchema,
  about: {
    title: 'Timeline',
    purpose: 'What happened, or will happen, one event below the other along a line.',
    use: 'For a history, a plan or a day. Where learners have to do one thing after the other, use a process.',
    tip: 'Say in each title what happened, not only what it was about.',
  },
};
