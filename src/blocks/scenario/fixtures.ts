import type * as z from 'zod';

import { askingFixture } from './askingFixture.ts';
import { rightToLeftFixture } from './rightToLeftFixture.ts';
import type { ScenarioSchema } from './schema.ts';

export const scenarioFixtures = {
  meeting: {
    type: 'scenario',
    id: 'first-visit',
    title: 'A first visit',
    intro: 'You work at the front desk of a drop-in centre. Decide as you would there.',
    people: [
      { id: 'mika', name: 'Mika', about: 'Comes for the first time', figure: 'bangs' },
      { id: 'sol', name: 'Sol', about: 'A peer worker in your team', figure: 'beard' },
    ],
    meters: [{ id: 'trust', name: 'Trust', start: 1 }],
    scenes: [
      {
        id: 'at-the-desk',
        title: 'At the desk',
        text: 'It is Monday, and the room is full. A woman stands at the door and looks at the **form** on your desk.',
        says: [{ who: 'mika', text: 'I only wanted to look. Do I have to fill this in?' }],
        question: 'What do you say to Mika?',
        choices: [
          {
            id: 'invite',
            text: 'Not today. Would you like a cup of tea first?',
            after: 'She nods, and puts her bag down for the first time.',
            to: 'at-the-table',
            changes: [{ meter: 'trust', by: 1 }],
          },
          {
            id: 'insist',
            text: 'I am afraid so. It takes two minutes.',
            after: 'She takes the pen, and writes a name that is not hers.',
            to: 'at-the-table',
            changes: [{ meter: 'trust', by: -1 }],
          },
        ],
      },
      {
        id: 'at-the-table',
        title: 'At the table',
        text: 'Sol sits down with the two of you, and asks how she came here.',
        says: [
          { who: 'mika', text: 'My sister sent me. She thinks I should see a doctor.' },
          { who: 'sol', text: 'And what do *you* think?' },
        ],
        choices: [
          { id: 'wait', text: 'Say nothing, and give her time', to: 'own-plan' },
          {
            id: 'share',
            text: 'Tell her what helped others here',
            to: 'own-plan',
            needs: [{ meter: 'trust', atLeast: 2 }],
          },
          { id: 'arrange', text: 'Offer to ring the doctor for her', to: 'their-plan' },
        ],
      },
      {
        id: 'their-plan',
        title: 'The appointment',
        text: 'You ring the doctor, and write the day on a card.',
        says: [{ who: 'mika', text: 'Thank you.' }],
        ending: {
          title: 'A plan of yours',
          text: 'She leaves with the card. On the day of the appointment, she does not come.',
          otherwise:
            'Sol had just asked what she thinks. A little silence there might have brought out **a plan of her own**.',
        },
      },
      {
        id: 'own-plan',
        title: 'A moment later',
        text: 'It is quiet for a while. Nobody looks at the clock.',
        says: [{ who: 'mika', text: 'I think I would like to sleep again. And to paint.' }],
        ending: {
          title: 'A plan of her own',
          text: 'She comes back on Thursday, for the painting. In the third week she asks Sol about doctors.',
          otherwise:
            'Had somebody else decided first, she would have had nothing to come back for.',
        },
      },
    ],
  },
  asking: askingFixture,
  short: {
    type: 'scenario',
    id: 'short-story',
    title: 'The empty chair',
    back: false,
    scenes: [
      {
        id: 'begins',
        title: 'Before the meeting',
        text: 'Five people plan a service. The chair of the person whom it is for is empty.',
        choices: [
          { id: 'wait', text: 'Ask to wait for her', to: 'with' },
          { id: 'begin', text: 'Begin, for time is short', to: 'without' },
        ],
      },
      {
        id: 'without',
        title: 'After the meeting',
        text: 'Everybody goes home at six.',
        ending: {
          title: 'Planned for her',
          text: 'The plan is ready. It takes half a year until somebody asks her.',
          otherwise: 'Ten minutes would have been enough: she was looking for the room.',
        },
      },
      {
        id: 'with',
        title: 'Ten minutes later',
        text: 'The door opens.',
        ending: {
          title: 'Planned with her',
          text: 'She comes in, and crosses out the first page.',
        },
      },
    ],
  },
  long: {
    type: 'scenario',
    id: 'long-story',
    title: 'A word in the corridor, which everybody heard and nobody wanted to have said',
    intro:
      'You lead a team of seven. One of them is a peer worker.\n\n- Nobody is right here from the start.\n- You can **go back** one step whenever you like.',
    people: [
      {
        id: 'alex',
        name: 'Alexandra Konstantinopoulou-Weatherstone',
        about:
          'A peer worker since last spring, who has written the guideline that everybody is quoting by now',
      },
      { id: 'noor', name: 'Noor', figure: 'hijab' },
      { id: 'sam', name: 'Sam', about: 'Has been here longest', figure: 'short' },
    ],
    meters: [
      { id: 'trust', name: 'Trust in the team' },
      { id: 'time', name: 'Hours that are left for it this week', start: 4 },
    ],
    scenes: [
      {
        id: 'corridor',
        title: 'In the corridor, between two meetings and a telephone that does not stop ringing',
        text: 'Three people stand at the copier. You hear:\n\n1. a joke,\n2. a silence,\n3. a door.',
        says: [
          {
            who: 'sam',
            text: 'It was only a joke. We have always talked like that here, and nobody has ever minded, at least nobody has ever said so to me.',
          },
          { who: 'alex', text: 'I did mind.' },
          { who: 'noor', text: 'I did not say anything. I should have.' },
        ],
        choices: [
          {
            id: 'all',
            text: 'Ask all three of them into your office, although the next meeting has begun and the minister’s letter still has no answer',
            after: 'They come. Nobody sits down.',
            to: 'office',
            changes: [{ meter: 'time', by: -3 }],
          },
          {
            id: 'alone',
            text: 'Ask Alexandra first, alone',
            after: 'She looks at you for a long time.',
            to: 'office',
            changes: [
              { meter: 'trust', by: 2 },
              { meter: 'time', by: -1 },
            ],
          },
        ],
      },
      {
        id: 'office',
        title: 'In your office',
        text: 'The blinds are half down.',
        says: [{ who: 'alex', text: 'What would you have done in my place?' }],
        choices: [
          { id: 'say', text: 'Say what you would have done', to: 'ends-soon' },
          {
            id: 'ask',
            text: 'Ask what she wants to happen now',
            to: 'ends-well',
            changes: [{ meter: 'trust', by: 1 }],
            needs: [
              { meter: 'trust', atLeast: 1 },
              { meter: 'time', atLeast: 2, atMost: 4 },
            ],
          },
        ],
      },
      {
        id: 'ends-soon',
        title: 'A week later',
        text: 'The jokes have stopped. So have the talks at the copier.',
        ending: { title: 'It is quiet', text: 'Everybody is polite.' },
      },
      {
        id: 'ends-well',
        title: 'A week later, at the copier',
        text: 'The three of them wait for the paper.',
        says: [
          { who: 'sam', text: 'I have asked her what would have been funny.' },
          { who: 'alex', text: 'Nothing.' },
        ],
        ending: {
          title: 'It was said',
          text: 'They laugh, this time all of them.',
          otherwise: 'With less time, you could only have given advice.',
        },
      },
    ],
  },
  pictures: {
    type: 'scenario',
    id: 'with-pictures',
    title: 'Two at a table',
    people: [
      { id: 'mei', name: 'Mei', file: 'team.svg', alternative: 'She holds a cup.' },
      { id: 'ben', name: 'Ben', file: 'team.svg' },
    ],
    scenes: [
      {
        id: 'start',
        title: 'At the table',
        text: 'Two of five chairs are taken.',
        says: [
          { who: 'mei', text: 'Shall we begin?' },
          { who: 'ben', text: 'Who is missing?' },
        ],
        choices: [
          { id: 'ask', text: 'Ask who should be here', to: 'end' },
          { id: 'go', text: 'Begin', to: 'end' },
        ],
      },
      {
        id: 'end',
        title: 'In the end',
        text: 'An hour later, all five chairs are taken.',
        ending: { title: 'Everybody is there', text: 'They begin together.' },
      },
    ],
  },
  rightToLeft: rightToLeftFixture,
} satisfies Record<string, z.input<ScenarioSchema>>;
