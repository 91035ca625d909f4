import * as z from 'zod';

import { seenText } from '../../core/seenText.ts';
import { blockBase } from '../base.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockDefinition, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { id, items, media, plainText, richText } from '../fields.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { lintPoints, pointFields } from '../pointFields.ts';
import { partScoring, questionInPartsBase } from '../question.ts';
import type { LabelPictureContent } from './content.ts';

const pointSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this point, unique in the question.',
    example: 'doing-with',
  }),
  ...pointFields,
  name: plainText({
    title: 'Name',
    description: 'What belongs at the point: the words on the card that the learner puts there.',
    example: 'Doing with',
  }),
  where: plainText({
    title: 'Where',
    description:
      'Where the point is, for people who cannot see the picture, without giving its name away.',
    example: 'The landing at the top',
  }),
  feedback: richText({
    title: 'Feedback',
    description: 'Why this is its name, in Markdown: said once the answer was checked.',
    example: 'There, people decide together.',
  }).optional(),
});

export const labelPictureSchema = z.strictObject({
  ...blockBase('labelPicture'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'What are the landings of the ladder called?',
  }),
  file: media('image', {
    title: 'File',
    description: 'A picture in the course’s media folder: svg, png, jpg, webp or avif.',
    example: 'ladder.svg',
  }),
  alternative: plainText({
    title: 'Alternative text',
    description:
      'What the whole picture shows, for people who cannot see it, without the names that are asked for.',
    example: 'A ladder with three landings.',
  }).optional(),
  credit: plainText({
    title: 'Credit',
    description: 'Who made the picture, and under which licence.',
    example: 'Drawing: Waymark, CC BY 4.0',
  }).optional(),
  pins: items(
    pointSchema,
    {
      title: 'Places',
      description:
        'The numbered points of the picture, in reading order, each with its name. The names stand beside it in an order of each learner’s own.',
      example: [
        { id: 'with', x: 24, y: 31.5, name: 'Doing with', where: 'The landing at the top' },
      ],
    },
    { on: 'file' },
  ),
  scoring: partScoring,
  ...questionInPartsBase,
});

type AuthoredPicture = z.output<typeof labelPictureSchema>;

function compileLabelPicture(
  authored: AuthoredPicture,
  context: CompileContext,
): CompiledBlock<LabelPictureContent> {
  const { question, file, alternative = '', credit = null, pins, scoring } = authored;
  const numbers = pins.map((pin) => context.item(pin.id));
  const names = pins.map(({ id, name, feedback }) => ({
    item: context.item(id),
    id,
    place: context.item(id),
    text: name,
    feedback: richTextOrNull(feedback, context),
  }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      ...context.picture(file),
      question,
      alternative,
      credit,
      points: pins.map(({ id, x, y, where }) => ({ item: context.item(id), id, x, y, where })),
      items: names.toSorted((a, b) => (seenText(a.text) < seenText(b.text) ? -1 : 1)),
      scoring,
    },
    state: { kind: 'pairs', items: numbers, places: numbers, most: 1 },
    done: questionDone(authored),
  };
}

type Picture = Pick<AuthoredPicture, 'alternative' | 'pins' | 'feedback'>;

export const lintLabelPicture = (picture: Picture): readonly BlockLint[] => {
  const { alternative, pins } = picture;
  return [
    ...(alternative === undefined ? [missing] : lintAlternative({ alternative })),
    ...(pins.length === 1 ? [singlePoint] : []),
    ...lintPoints(pins),
    ...lintGivenAway(picture),
    ...(['name', 'where'] as const).flatMap((text) =>
      lintAlike(
        pins.map((pin) => pin[text]),
        { field: 'pins', text, one: text === 'name' ? 'name' : 'description of a point' },
      ),
    ),
    ...(pins.every(({ feedback }) => feedback !== undefined) ? [] : lintFeedback(picture)),
  ];
};

/** Where a point is must not say what it is: those who hear it would have nothing to find out. */
const lintGivenAway = ({ pins }: Picture): readonly BlockLint[] =>
  pins.flatMap(({ name, where }, index): readonly BlockLint[] =>
    where.toLowerCase().includes(name.toLowerCase())
      ? [
          {
            severity: 'warning',
            rule: 'name-given-away',
            path: ['pins', index, 'where'],
            message: `Where this point is says its name, “${name}”.`,
            remedy: 'Say where it is by what is around it: above, below, left of, beside.',
          },
        ]
      : [],
  );

const missing: BlockLint = {
  severity: 'error',
  rule: 'missing-alternative',
  path: ['alternative'],
  message: 'People who cannot see this picture are not told what it shows.',
  remedy: 'Say under "alternative" what the whole picture shows, without the names asked for.',
};

const singlePoint: BlockLint = {
  severity: 'error',
  rule: 'single-pair',
  path: ['pins'],
  message: 'There is only one point, and so nothing to decide.',
  remedy: 'Add points, each with its name.',
};

export const labelPictureDefinition: BlockDefinition<'labelPicture', typeof labelPictureSchema> = {
  type: 'labelPicture',
  schema: labelPictureSchema,
  about: {
    title: 'Label a picture',
    purpose: 'A picture with numbered points, and cards with names to put to them.',
    use: 'For the parts of a form, a room, a tool or a diagram that people must know by name. To explain the parts first, use a Labelled graphic.',
    done: 'When it was answered. With `mustBeCorrect`, when it was answered right.',
    tip: 'Say where each point is in such words that somebody who only hears them can answer, too.',
  },
  compile: compileLabelPicture,
  lint: lintLabelPicture,
};
