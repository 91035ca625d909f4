import type * as z from 'zod';

import type { ScenarioSchema } from './schema.ts';

/**
 * A story that asks as it goes on: one question leads on as it was answered, one has to be right, one
 * has no right answer. Apart from the other examples, of which there are as many as a file can hold.
 */
export const askingFixture: z.input<ScenarioSchema> = {
  type: 'scenario',
  id: 'asking-story',
  title: 'The note on the door',
  people: [{ id: 'jo', name: 'Jo', about: 'Has been here for a week', figure: 'afro' }],
  meters: [{ id: 'ease', name: 'Ease', start: 0 }],
  scenes: [
    {
      id: 'at-the-door',
      title: 'At the door',
      text: 'The group has begun. A note says: *Come in at any time.*',
      says: [{ who: 'jo', text: 'Can I really go in now?' }],
      asks: [
        {
          type: 'trueFalse',
          id: 'may-go-in',
          statement: 'Jo may go in, although the group has begun.',
          answer: true,
          feedback: { correct: 'The note says so.', incorrect: 'Read the note again.' },
        },
      ],
      question: 'What do you do?',
      choices: [
        {
          id: 'go-with',
          text: 'Go in with Jo',
          to: 'inside',
          answered: 'correct',
          changes: [{ meter: 'ease', by: 1 }],
        },
        {
          id: 'read-again',
          text: 'Read the note again, together',
          to: 'inside',
          answered: 'incorrect',
        },
        { id: 'leave-it', text: 'Leave it for today', to: 'outside' },
      ],
    },
    {
      id: 'inside',
      title: 'Inside',
      text: 'Six people look up.',
      asks: [
        {
          type: 'choice',
          id: 'first-word',
          question: 'Who says the first word?',
          mustBeCorrect: true,
          options: [
            { id: 'whoever', text: 'Whoever wants to', correct: true },
            { id: 'you', text: 'You, for Jo' },
          ],
          feedback: { correct: 'It is their group.', incorrect: 'Jo can speak.' },
        },
      ],
      choices: [{ id: 'sit', text: 'Sit down', to: 'an-hour-later' }],
    },
    {
      id: 'outside',
      title: 'On the stairs',
      text: 'You hear them laugh.',
      asks: [{ type: 'openText', id: 'what-would-help', question: 'What would have helped Jo?' }],
      choices: [{ id: 'home', text: 'Walk home with Jo', to: 'next-week' }],
    },
    {
      id: 'an-hour-later',
      title: 'An hour later',
      text: 'Jo is the last to leave.',
      ending: { title: 'A chair of their own', text: 'Next week the chair is kept.' },
    },
    {
      id: 'next-week',
      title: 'A week later',
      text: 'The note is still there.',
      ending: {
        title: 'Still outside',
        text: 'Jo walks past.',
        otherwise: 'The note was meant for Jo.',
      },
    },
  ],
};
