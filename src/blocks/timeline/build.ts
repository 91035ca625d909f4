import type * as z from 'zod';

import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintLongText } from '../longText.ts';
import { compileOptionalPicture, lintOptionalPicture } from '../optionalPicture.ts';
import type { timelineSchema } from './author.ts';
import type { TimelineContent, TimelineEvent } from './content.ts';

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

export const timelineBuild: BlockBuild<'timeline', typeof timelineSchema> = {
  compile: compileTimeline,
  lint: lintTimeline,
};
