import type * as z from 'zod';

import type { checklistSchema } from './author.ts';

export const checklistFixtures = {
  plan: {
    type: 'checklist',
    id: 'first-meeting',
    title: 'Before the first meeting',
    look: 'plan',
    items: [
      { id: 'ask-sam', text: 'Ask Sam when the room is free' },
      { id: 'write-down', text: 'Write down what we want to hear, and what we can promise' },
      { id: 'tell-all', text: 'Tell everybody what became of the last one' },
    ],
  },
  needed: {
    type: 'checklist',
    id: 'one-of-these',
    title: 'Choose one for this week',
    needs: 'oneItem',
    items: [
      { id: 'read', text: 'Read the notes of the last meeting' },
      { id: 'call', text: 'Call somebody who was there' },
    ],
  },
  reported: {
    type: 'checklist',
    id: 'what-i-have',
    title: 'What I have for the first day',
    needs: 'oneItem',
    report: true,
    items: [
      { id: 'key', text: 'A key' },
      { id: 'badge', text: 'A badge with my name' },
    ],
  },
  rightToLeft: {
    type: 'checklist',
    id: 'right-to-left',
    title: 'قبل الاجتماع الأول',
    look: 'plan',
    needs: 'everyItem',
    items: [
      { id: 'ask', text: 'اسأل سام متى تكون القاعة خالية' },
      { id: 'write', text: 'اكتب ما نريد أن نسمعه' },
    ],
  },
} satisfies Record<string, z.input<typeof checklistSchema>>;
