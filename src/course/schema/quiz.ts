import * as z from 'zod';

import { field, group, id, reference, richText, setting } from '../../blocks/fields.ts';
import { questionSchema } from '../../blocks/definitions.ts';

const resultBand = z.strictObject({
  id: id({
    title: 'Id',
    description: 'A name for this text, unique among those of the quiz.',
    example: 'nearly',
  }),
  from: setting(
    z.number().min(0).max(100),
    {
      title: 'From',
      description:
        'The lowest score that it is said of, in percent: up to where the next one begins.',
      example: 50,
    },
    'percent',
  ),
  text: richText({
    title: 'Text',
    description: 'What it means, and what helps now, in Markdown.',
    example: 'You know the ladder well. Look once more at who decides.',
  }),
});

const pool = z.strictObject({
  objective: reference('objective', {
    title: 'Objective',
    description: 'The id of an objective: the questions of the quiz that test it are the pool.',
    example: 'define-co-production',
  }),
  draw: setting(z.number().int().min(1), {
    title: 'How many',
    description: 'How many questions of the pool each attempt asks.',
    example: 3,
  }),
});

/** How a quiz asks, and what happens after it. */
const quizSchema = z.strictObject({
  intro: richText({
    title: 'Introduction',
    description: 'A few words before the quiz starts, in Markdown.',
    example: 'Take your time: nothing here is timed.',
  }).optional(),
  questions: field(
    z.array(questionSchema).min(1),
    { kind: 'blocks' },
    {
      title: 'Questions',
      description: 'The question bank.',
      example: [{ type: 'trueFalse', id: 'q1', statement: 'People do recover.', answer: true }],
    },
  ),
  draw: setting(z.number().int().min(1).optional(), {
    title: 'Draw',
    description:
      'How many questions each attempt draws from the bank, spread over the objectives; by default all.',
    example: 12,
  }),
  pools: group(z.array(pool).min(1).optional(), {
    title: 'Pools',
    description:
      'How many questions each attempt draws of each objective, in place of “draw”: where some objectives weigh more, or none may be missing.',
    example: [
      { objective: 'define-co-production', draw: 3 },
      { objective: 'know-barriers', draw: 2 },
    ],
  }),
  shuffleQuestions: setting(z.boolean().default(false), {
    title: 'Shuffle questions',
    description: 'True when each attempt asks in an order of its own.',
    example: true,
  }),
  shuffleOptions: setting(z.boolean().default(false), {
    title: 'Shuffle options',
    description:
      'True when each attempt shows the options of its questions in an order of its own.',
    example: true,
  }),
  passingScore: setting(
    z.number().min(1).max(100).optional(),
    {
      title: 'Passing score',
      description: 'The score that passes this quiz, in percent; by default the course’s.',
      example: 80,
    },
    'percent',
  ),
  attempts: setting(z.number().int().min(1).optional(), {
    title: 'Attempts',
    description: 'How many attempts a round has; by default as many as the learner likes.',
    example: 3,
  }),
  afterLastAttempt: setting(z.enum(['newRound', 'locked']).default('newRound'), {
    title: 'After the last attempt',
    description:
      'New round: more attempts open once the learner has been back to the lessons of the missed objectives. Locked: none.',
    example: 'newRound',
  }),
  retry: setting(z.enum(['everything', 'wrong']).default('everything'), {
    title: 'Retry',
    description: 'Whether a new attempt asks everything again, or only what was wrong.',
    example: 'wrong',
  }),
  feedback: setting(z.enum(['atOnce', 'atEnd']).default('atEnd'), {
    title: 'Feedback',
    description: 'Whether the learner is told after each question, or at the end of the attempt.',
    example: 'atOnce',
  }),
  overallFeedback: group(z.array(resultBand).min(1).optional(), {
    title: 'Overall feedback',
    description:
      'What is said of a result, by its score: of those whose score was reached, the one that asks for most.',
    example: [
      { id: 'begun', from: 0, text: 'A start. The second lesson is worth another look.' },
      { id: 'nearly', from: 50, text: 'You know the ladder well. Look once more at who decides.' },
    ],
  }),
});

export const quizGroup = group(quizSchema, {
  title: 'Quiz',
  description: 'The questions, and how they are asked.',
  example: {
    questions: [{ type: 'trueFalse', id: 'q1', statement: 'People recover.', answer: true }],
  },
});

/** The pool of an objective: the questions of a quiz that test it. */
export const questionsAbout = <Question extends { readonly objective?: string | undefined }>(
  objective: string,
  questions: readonly Question[],
): readonly Question[] => questions.filter((question) => question.objective === objective);
