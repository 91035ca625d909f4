// What a new question type begins with, but for how it looks (questionViews.mjs): see plainFiles.mjs.

/**
 * A question with options, one of which is right.
 *
 * @param {import('./plainFiles.mjs').Names} names
 * @returns {Readonly<Record<string, string>>} Files of its folder, by their names.
 */
export const questionFiles = ({ type, Name, title }) => ({
  'content.ts': `import type { ItemNumber } from '../../core/blockState.ts';
import { chosenItems } from '../chosenItems.ts';
import type { GradeAnswer, GradedBehaviour, Linearize } from '../contract.ts';
import { linearText, paragraph } from '../linearPieces.ts';
import { type QuestionBaseContent, reportedOptions, toldOfQuestion } from '../questionContent.ts';

export interface ${Name}Content extends QuestionBaseContent {
  readonly question: string;
  readonly options: readonly ${Name}Option[];
}

export interface ${Name}Option {
  readonly item: ItemNumber;
  /** For LMS reports. */
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
}

const linearize: Linearize<'${type}'> = ({ scenario, question, options }) => [
  ...linearText(scenario),
  ...paragraph(question),
  ...options.map(({ text }) => ({ kind: 'listItem', text }) as const),
];

const rightOptions = ({ options }: ${Name}Content): readonly ${Name}Option[] =>
  options.filter(({ correct }) => correct);

const grade: GradeAnswer<'${type}'> = (content, answer) => {
  const [chosen, ...others] = chosenItems(answer);
  const correct = others.length === 0 && rightOptions(content).some(({ item }) => item === chosen);
  return { points: correct ? 1 : 0, correct };
};

export const ${type}Behaviour: GradedBehaviour<'${type}'> = {
  linearize,
  text: ({ question }) => question,
  grade,
  right: (content) => ({ kind: 'choice', chosen: rightOptions(content).map(({ item }) => item) }),
  shown: ({ options }) => options.map(({ item }) => item),
  interactions: (content, answer) => {
    const chosen = chosenItems(answer);
    const response = content.options.filter(({ item }) => chosen.includes(item));
    return [
      {
        part: null,
        description: content.question,
        answer: {
          kind: 'choice',
          response: reportedOptions(response),
          right: reportedOptions(rightOptions(content)),
        },
      },
    ];
  },
  labels: ({ options }) => options.map(({ item, text }) => ({ item, label: text })),
  told: (content, t) =>
    toldOfQuestion(
      content,
      content.options.map(() => null),
      t,
    ),
};

declare module '../types.ts' {
  interface QuestionContents {
    readonly ${type}: ${Name}Content;
  }
}
`,
  'author.ts': `import * as z from 'zod';

import { blockBase } from '../base.ts';
import type { BlockDefinition } from '../contract.ts';
import { id, items, plainText, setting } from '../fields.ts';
import { questionBase } from '../question.ts';

const optionSchema = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this option, unique among the options of the question.',
    example: 'together',
  }),
  text: plainText({
    title: 'Text',
    description: 'What the learner can choose.',
    example: 'Everyone together',
  }),
  correct: setting(z.boolean().default(false), {
    title: 'Correct',
    description: 'True for the option that is right.',
    example: true,
  }),
});

export const ${type}Schema = z.strictObject({
  ...blockBase('${type}'),
  question: plainText({
    title: 'Question',
    description: 'What the learner is asked.',
    example: 'Who decides?',
  }),
  options: items(optionSchema, {
    title: 'Options',
    description: 'The options, in the order in which they are shown.',
    example: [
      { id: 'staff', text: 'The staff' },
      { id: 'together', text: 'Everyone together', correct: true },
    ],
  }),
  ...questionBase,
});

export const ${type}Definition: BlockDefinition<'${type}', typeof ${type}Schema> = {
  type: '${type}',
  schema: ${type}Schema,
  about: {
    title: '${title}',
    purpose: 'What it is, in a sentence or two.',
    use: 'When it serves learners, and when something else does better.',
    tip: 'What to mind when writing one.',
  },
};
`,
  'build.ts': `import type * as z from 'zod';

import { compileQuestionBase, questionDone } from '../compiledQuestion.ts';
import type { BlockBuild, CompileContext, CompiledBlock } from '../contract.ts';
import { lintFeedback } from '../lintFeedback.ts';
import type { ${type}Schema } from './author.ts';
import type { ${Name}Content } from './content.ts';

function compile${Name}(
  authored: z.output<typeof ${type}Schema>,
  context: CompileContext,
): CompiledBlock<${Name}Content> {
  const options = authored.options.map((option) => ({ ...option, item: context.item(option.id) }));
  return {
    content: {
      ...compileQuestionBase(authored, context),
      question: authored.question,
      options,
    },
    state: { kind: 'choice', items: options.map(({ item }) => item), multiple: false },
    done: questionDone(authored),
  };
}

export const ${type}Build: BlockBuild<'${type}', typeof ${type}Schema> = {
  compile: compile${Name},
  lint: lintFeedback,
};
`,
  'fixtures.ts': `import type * as z from 'zod';

import type { ${type}Schema } from './author.ts';

export const ${type}Fixtures = {
  short: {
    type: '${type}',
    id: 'who-decides',
    question: 'Who decides?',
    options: [
      { id: 'staff', text: 'The staff' },
      { id: 'together', text: 'Everyone together', correct: true },
    ],
    feedback: { incorrect: 'Think of who sits at the table.' },
  },
  rightToLeft: {
    type: '${type}',
    id: 'right-to-left',
    question: 'من يقرر؟',
    options: [
      { id: 'staff', text: 'الموظفون' },
      { id: 'together', text: 'الجميع معًا', correct: true },
    ],
    feedback: { incorrect: 'فكر في من يجلس إلى الطاولة.' },
  },
} satisfies Record<string, z.input<typeof ${type}Schema>>;
`,
  'words.en.ts': `export const words = {
  instruction: 'Choose one answer.',
};

declare module '../words.ts' {
  interface BlockTexts {
    readonly ${type}: typeof words;
  }
}
`,
  'words.ar.ts': `import type { Arabic } from '../../i18n/ar/arabic.ts';
import type { words as english } from './words.en.ts';

export const words = {
  instruction: 'اختر إجابة واحدة.',
} satisfies Arabic<typeof english>;
`,
  [`${type}.test.ts`]: `import { expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { gradeQuestion, rightAnswer } from '../questions.ts';
import { ${type}Fixtures } from './fixtures.ts';

const question = compileFixture('${type}', ${type}Fixtures.short);

it('is done once it was answered', () => {
  expect(question).toMatchObject({
    state: { kind: 'choice', items: [1, 2], multiple: false },
    done: { when: 'answered' },
  });
});

it('is worth a point for the option that is right', () => {
  expect(rightAnswer(question)).toEqual({ kind: 'choice', chosen: [2] });
  expect(gradeQuestion(question, rightAnswer(question))).toEqual({ points: 1, correct: true });
  const wrong = { kind: 'choice', chosen: [1] } as const;
  expect(gradeQuestion(question, wrong)).toEqual({ points: 0, correct: false });
});
`,
});
