import { describe, expect, it } from 'vitest';

import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { definitions } from '../definitions.ts';
import { surveyFixtures } from './fixtures.ts';
import { isSent } from './View.tsx';
import { lintSurvey } from './build.ts';

const short = compileFixture('survey', surveyFixtures.short);
const external = compileFixture('survey', surveyFixtures.external);

describe('a survey', () => {
  it('holds its questions, is sent as a whole, and is optional whatever the author says', () => {
    const required = compileFixture('survey', { ...surveyFixtures.short, optional: false });
    expect(required.optional).toBe(true);
    expect(short).toMatchObject({
      optional: true,
      state: { kind: 'items', items: [1] },
      done: { when: 'opened' },
      slots: [{ item: 1, blocks: [{ type: 'likert' }, { type: 'poll' }, { type: 'openText' }] }],
    });
  });

  it('that is held elsewhere keeps nothing', () => {
    expect(external).toMatchObject({ optional: true, state: { kind: 'none' }, slots: [] });
  });

  it('tells who reads the answers before the first question, and no thanks', () => {
    expect(linearizeBlock(short)).toEqual([
      { kind: 'heading', level: 2, text: 'What did you think of this course?' },
      {
        kind: 'paragraph',
        text: 'Your answers help us to make it better. It takes two minutes.',
      },
      { kind: 'paragraph', text: 'The course team reads your answers, together with your name.' },
      { kind: 'paragraph', text: 'This course is useful for my work.' },
      { kind: 'paragraph', text: 'Which parts helped you most?' },
      { kind: 'listItem', text: 'The stories' },
      { kind: 'listItem', text: 'The ladder of participation' },
      { kind: 'listItem', text: 'The quiz' },
      { kind: 'paragraph', text: 'What else should we know?' },
    ]);
  });

  it('reads its link where it is held elsewhere', () => {
    expect(linearizeBlock(external).at(-1)).toEqual({
      kind: 'paragraph',
      text: 'Open the yearly survey',
    });
  });

  it.each(['choice', 'text', 'survey'])('cannot ask a %s', (type) => {
    const questions = [{ type, id: 'a', text: 'A' }];
    const { success } = definitions.survey.schema.safeParse({ ...surveyFixtures.short, questions });
    expect(success).toBe(false);
  });

  it('cannot leave out who reads the answers', () => {
    const { whoSees: _whoSees, ...silent } = surveyFixtures.short;
    expect(definitions.survey.schema.safeParse(silent).success).toBe(false);
  });
});

describe('what was sent', () => {
  const sent = { kind: 'items', items: [1] } as const;

  it.each([
    ['nothing yet', null, { of: 2, answered: 1, submitted: 0 }, false],
    ['every answer', sent, { of: 2, answered: 1, submitted: 1 }, true],
    ['answers that were opened again', sent, { of: 2, answered: 1, submitted: 0 }, false],
    ['words that this device does not keep', sent, { of: 2, answered: 0, submitted: 0 }, true],
  ] as const)('%s', (_name, state, held, expected) => {
    expect(isSent(state, held)).toBe(expected);
  });
});

const question = (index: number) => ({ type: 'openText', id: `q${index}`, question: 'Why?' });

const questions = (count: number) => Array.from({ length: count }, (_, at) => question(at));

describe('advice', () => {
  const link = { address: 'https://www.example.org', label: 'Survey' };
  const whoSees = 'Only your trainer reads them.';

  const NAMELESS = 'The team reads your answers, **without your name**.';

  it.each([
    ['questions', { questions: questions(12), whoSees }, []],
    ['a link', { link, whoSees }, []],
    ['neither', { whoSees }, ['error one-of']],
    ['both', { questions: questions(1), link, whoSees }, ['error one-of']],
    ['thirteen questions', { questions: questions(13), whoSees }, ['warning long-survey']],
    [
      'a promise that an LMS breaks',
      { questions: questions(1), whoSees: NAMELESS },
      ['warning nameless-survey'],
    ],
    ['the same of a survey held elsewhere', { link, whoSees: NAMELESS }, []],
    ['a word about readers', { link, whoSees: '**Us.**' }, ['warning vague-readers']],
  ])('on %s', (_name, survey, expected) => {
    const advice = lintSurvey(survey);
    expect(advice.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});
