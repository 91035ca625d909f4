import type * as z from 'zod';

import type { textImageSchema } from './author.ts';

const TEAM = { file: 'team.svg', alternative: 'Three people plan at a round table.' };
const HILLS = { file: 'hills.svg', decorative: true };

export const textImageFixtures = {
  before: {
    type: 'textImage',
    id: 'planning',
    ...TEAM,
    title: 'Plan at one table',
    text: 'Nobody plans for somebody who is not in the room.\n\n- Sit down together.\n- Write what was said in *their* words.',
  },
  after: {
    type: 'textImage',
    id: 'planned',
    ...TEAM,
    place: 'after',
    text: 'What was planned together is done together.',
    credit: 'Drawing: Waymark, CC BY 4.0',
  },
  above: {
    type: 'textImage',
    id: 'a-table',
    ...TEAM,
    place: 'above',
    title: 'A round table has no head',
    text: 'Everybody sits at the same height.',
  },
  full: {
    type: 'textImage',
    id: 'the-way',
    ...HILLS,
    place: 'full',
    title: 'The way there',
    text: 'Recovery is walked rather than reached.',
  },
  behind: {
    type: 'textImage',
    id: 'first-steps',
    ...HILLS,
    place: 'behind',
    title: 'First steps are small ones',
    text: 'What would be good enough for *this* week?',
    credit: 'Drawing: Waymark, CC BY 4.0',
  },
  rightToLeft: {
    type: 'textImage',
    id: 'right-to-left',
    file: 'team.svg',
    alternative: 'ثلاثة أشخاص يخططون حول طاولة مستديرة.',
    title: 'خططوا حول طاولة واحدة',
    text: 'لا أحد يخطط لمن ليس في الغرفة.',
  },
} satisfies Record<string, z.input<typeof textImageSchema>>;
