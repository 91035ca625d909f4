import type * as z from 'zod';

import { seenText } from '../../core/seenText.ts';
import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import { richTextOrNull } from '../compiledTexts.ts';
import type { BlockBuild, BlockLint, CompileContext, CompiledBlock } from '../contract.ts';
import { lintAlike } from '../lintAlike.ts';
import { lintAlternative } from '../lintAlternative.ts';
import { lintFeedback } from '../lintFeedback.ts';
import { lintPoints } from '../pointFields.ts';
import type { labelPictureSchema } from './author.ts';
import type { LabelPictureContent } from './content.ts';

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

export const labelPictureBuild: BlockBuild<'labelPicture', typeof labelPictureSchema> = {
  compile: compileLabelPicture,
  lint: lintLabelPicture,
};
