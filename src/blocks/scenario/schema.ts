import * as z from 'zod';

import { type AnyBlockSchema, blockBase } from '../base.ts';
import {
  field,
  group,
  id,
  itemReference,
  items,
  media,
  plainText,
  richText,
  setting,
} from '../fields.ts';
import { choiceSchema } from './choiceSchema.ts';
import { LOOKS } from './content.ts';

const person = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this person, unique in the block.',
    example: 'mika',
  }),
  name: plainText({
    title: 'Name',
    description: 'What this person is called.',
    example: 'Mika',
  }),
  about: plainText({
    title: 'About',
    description: 'Who this person is, in a few words.',
    example: 'A peer worker, new in the team',
  }).optional(),
  figure: setting(z.enum(LOOKS).optional(), {
    title: 'Figure',
    description: 'How this person is drawn. Left out: as nobody before them in the list.',
    example: 'curls',
  }),
  file: media('image', {
    title: 'File',
    description: 'A square picture of this person, in the place of the drawing.',
    example: 'mika.webp',
  }).optional(),
  alternative: plainText({
    title: 'Alternative text',
    description: 'What the picture says beyond the name, for people who cannot see it.',
    example: 'She laughs.',
  }).optional(),
});

const meter = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this meter, unique in the block.',
    example: 'trust',
  }),
  name: plainText({
    title: 'Name',
    description: 'What rises and falls with what the learner decides.',
    example: 'Trust',
  }),
  start: setting(z.number().int().min(-100).max(100).default(0), {
    title: 'Start',
    description: 'How it stands when the story begins.',
    example: 1,
  }),
});

const ending = group(
  z
    .strictObject({
      title: plainText({
        title: 'Name of the ending',
        description: 'What this ending is called. An LMS is told of it.',
        example: 'A plan of her own',
      }),
      text: richText({
        title: 'How it ends',
        description: 'What became of it, in Markdown.',
        example: 'A week later she comes back, with two friends.',
      }),
      otherwise: richText({
        title: 'Otherwise',
        description: 'What could have gone otherwise, and where, in Markdown.',
        example: 'Had you filled in the form for her, she would not have come back.',
      }).optional(),
    })
    .optional(),
  {
    title: 'Ending',
    description: 'How the story ends with this scene, in the place of choices.',
    example: { title: 'A plan of her own', text: 'A week later she comes back.' },
  },
);

const speech = z.strictObject({
  who: itemReference('people', {
    title: 'Who',
    description: 'Who says it.',
    example: 'mika',
  }),
  text: richText({
    title: 'Text',
    description: 'What they say, without quotation marks, in Markdown.',
    example: 'Nobody has asked me that before.',
  }),
});

/** @param asked The schema of all questions, graded or not. */
const asks = (asked: AnyBlockSchema) =>
  field(
    z.array(asked).min(1).max(1),
    { kind: 'blocks' },
    {
      title: 'Asks',
      description:
        'One question of any type, which stands below what is said. The choices are offered once it is answered; where it must be correct, once it is answered right.',
      example: [
        { type: 'trueFalse', id: 'has-to', statement: 'She has to fill it in.', answer: false },
      ],
    },
  );

/** @param asked The schema of all questions, graded or not. */
const sceneSchema = (asked: AnyBlockSchema) =>
  z.strictObject({
    id: id({
      title: 'Id',
      description: 'A name for this scene, unique in the block.',
      example: 'at-the-door',
    }),
    title: plainText({
      title: 'Title',
      description: 'The heading of this scene, in a few words. An LMS is told of it.',
      example: 'At the door',
    }),
    text: richText({
      title: 'Text',
      description: 'What happens, in Markdown.',
      example: 'Mika has come for the first time. She looks at the form on the table.',
    }),
    says: group(z.array(speech).optional(), {
      title: 'Says',
      description: 'What people say in this scene, one after the other.',
      example: [{ who: 'mika', text: 'Do I have to fill this in?' }],
    }),
    asks: asks(asked).optional(),
    question: plainText({
      title: 'Question',
      description: 'What is asked above the choices. Left out: “What do you do?”.',
      example: 'What do you say to Mika?',
    }).optional(),
    choices: items(choiceSchema, {
      title: 'Choices',
      description: 'What the learner can decide. Left out in a scene that ends the story.',
      example: [{ id: 'ask-first', text: 'Ask her what she would like', to: 'at-the-table' }],
    }).optional(),
    ending,
  });

/** @param asked The schema of all questions, graded or not. */
export const scenarioSchema = (asked: AnyBlockSchema) =>
  z.strictObject({
    ...blockBase('scenario'),
    title: plainText({
      title: 'Title',
      description: 'What the story is called.',
      example: 'The first meeting',
    }),
    intro: richText({
      title: 'Introduction',
      description: 'A few words before the story, in Markdown: who the learner is in it.',
      example: 'You work in a drop-in centre. Decide as you would there.',
    }).optional(),
    people: items(person, {
      title: 'People',
      description: 'Who speaks in the story, and who is only spoken of.',
      example: [{ id: 'mika', name: 'Mika', about: 'Comes for the first time' }],
    }).optional(),
    scenes: items(
      sceneSchema(asked),
      {
        title: 'Scenes',
        description:
          'The scenes, in the order of the story: it begins with the first, and every choice leads to a later one. A scene has choices or an ending.',
        example: [
          {
            id: 'at-the-door',
            title: 'At the door',
            text: 'Mika looks at the form on the table.',
            choices: [
              { id: 'ask-first', text: 'Ask her what she would like', to: 'a-plan' },
              { id: 'explain', text: 'Explain the form', to: 'a-plan' },
            ],
          },
          {
            id: 'a-form',
            title: 'The form',
            text: 'She writes, and does not look up.',
            ending: { title: 'A form', text: 'It is filled in. She does not come back.' },
          },
          {
            id: 'a-plan',
            title: 'The plan',
            text: 'She takes off her coat.',
            ending: { title: 'A plan', text: 'A week later she comes back.' },
          },
        ],
      },
      { isStory: true },
    ),
    meters: items(meter, {
      title: 'Meters',
      description: 'What rises and falls with the choices, and can open or close others.',
      example: [{ id: 'trust', name: 'Trust', start: 1 }],
    }).optional(),
    back: setting(z.boolean().default(true), {
      title: 'One step back',
      description: 'Whether the learner may take back what was decided last.',
      example: false,
    }),
  });

export type ScenarioSchema = ReturnType<typeof scenarioSchema>;

/** A scenario, as the author wrote it. */
export type AuthoredScenario = z.output<ScenarioSchema>;

/** What of a scenario makes its ways. */
export type AuthoredStory = Pick<AuthoredScenario, 'meters' | 'scenes'>;

/** Somebody of a scenario, as the author wrote it. */
export type AuthoredPerson = NonNullable<AuthoredScenario['people']>[number];

/** A scene, as the author wrote it. */
export type AuthoredScene = AuthoredScenario['scenes'][number];

/** A choice, as the author wrote it. */
export type AuthoredChoice = NonNullable<AuthoredScene['choices']>[number];
