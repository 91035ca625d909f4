import * as z from 'zod';

import { blockBase } from '../base.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, plainText, richText } from '../fields.ts';
import { lintLongText } from '../longText.ts';
import {
  compileOptionalPicture,
  lintOptionalPicture,
  optionalPictureFields,
} from '../optionalPicture.ts';
import type { TimelineContent, TimelineEvent } from './content.ts';

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

type AuthoredTimeline = z.output<typeof timelineSchema>;
type AuthoredEvent = AuthoredTimeline['events'][number];

const compileTimeline = (
  { title, intro, events }: AuthoredTimeline,
  context: CompileContext,
): CompiledBlock<TimelineContent> => ({
  content: {
    title: title ?? null,
    intro: richTextOrNull(intro, context),
    events: events.map((each) => compileEvent(each, context)),
  },
  state: { kind: 'none' },
  done: { when: 'passed' },
});

const compileEvent = (authored: AuthoredEvent, context: CompileContext): TimelineEvent => ({
  item: context.item(authored.id),
  when: authored.when,
  title: authored.title,
  text: richTextOrNull(authored.text, context),
  picture: compileOptionalPicture(authored, context),
});

const MOST = 12;

export const lintTimeline = ({
  events,
}: Pick<AuthoredTimeline, 'events'>): readonly BlockLint[] => [
  ...(events.length === 1 ? [singleEvent] : []),
  ...(events.length > MOST ? [manyEvents(events.length)] : []),
  ...events.flatMap(lintEvent),
];

const lintEvent = (authored: AuthoredEvent, index: number): readonly BlockLint[] => [
  ...lintLongText(authored.when, {
    rule: 'long-when',
    path: ['events', index, 'when'],
    what: 'This time',
    maxWords: 6,
    remedy: 'Say when in a word or two, and the rest in "text".',
  }),
  ...lintLongText(authored.text ?? '', {
    rule: 'long-event',
    path: ['events', index, 'text'],
    what: 'This event',
    maxWords: 100,
    remedy: 'Keep what one has to know of it, or divide it into two events.',
  }),
  ...lintOptionalPicture(authored, ['events', index], 'event'),
];

const singleEvent: BlockLint = {
  severity: 'warning',
  rule: 'single-event',
  path: ['events'],
  message: 'A single event follows nothing and leads nowhere.',
  remedy: 'Add an event, or use a text block.',
};

const manyEvents = (count: number): BlockLint => ({
  severity: 'warning',
  rule: 'many-events',
  path: ['events'],
  message: `These are ${count} events; the eye loses its way in more than ${MOST}.`,
  remedy: 'Leave out what does not turn the story, or divide them into two blocks.',
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
  compile: compileTimeline,
  lint: lintTimeline,
};
