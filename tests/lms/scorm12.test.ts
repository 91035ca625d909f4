import { expect, test } from 'vitest';

import { scorm12Interaction } from '../../src/lms/scorm12/interactions.ts';
import { scorm12Dialect } from '../../src/lms/scorm12/dialect.ts';
import { scorm12Formats } from '../../src/lms/scorm12/formats.ts';
import { fits } from '../../src/lms/scorm/format.ts';
import { lessonsDone, quizDone } from '../../src/session/testing/visitor.ts';
import { interactionsOfEveryKind } from './interactions.ts';
import { openTextLesson, sit, standards } from './sitting.ts';

const standard = standards.find(({ name }) => name === 'SCORM 1.2') ?? standards[0];
if (standard === undefined) throw new Error('There is no SCORM 1.2.');

const STATUS = 'cmi.core.lesson_status';

test('incomplete right after first init', async () => {
  const { lms } = await sit(standard);
  const first = lms.calls.findIndex((call) => call.startsWith('Set'));
  expect(lms.calls.slice(first, first + 3)).toEqual([
    'Set cmi.core.exit suspend',
    'Set cmi.core.lesson_status incomplete',
    'Commit ""',
  ]);
});

test.each(['completed', 'passed'])('never downgrades %s', async (reached) => {
  const { lms, learner, act, pause } = await sit(standard, {}, [[STATUS, reached]]);
  await act(openTextLesson);
  await pause(1_000);
  learner.tab.leave();
  expect(lms.stored.get(STATUS)).toBe(reached);
});

test('score only with the final result', async () => {
  const { lms, act, pause } = await sit(standard);
  await act(...lessonsDone, ...quizDone(1, 1, 1));
  await pause(1_000);
  const before = [lms.stored.get('cmi.core.score.raw'), lms.stored.get(STATUS)];
  await act(...quizDone(0, 0, 1));
  await pause(1_000);
  const after = [lms.stored.get('cmi.core.score.raw'), lms.stored.get(STATUS)];
  expect([before, after]).toEqual([
    [undefined, 'incomplete'],
    ['66.66', 'passed'],
  ]);
});

test('exit suspend or empty, also after completion', async () => {
  const { lms, learner, act } = await sit(standard);
  await act(...lessonsDone, ...quizDone(0, 0, 0));
  learner.tab.leave();
  const exits = lms.calls.filter((call) => call.startsWith('Set cmi.core.exit'));
  expect([...new Set(exits)]).toEqual(['Set cmi.core.exit suspend']);
});

test('at most 4,096 characters of ASCII', async () => {
  const { lms, act, pause } = await sit(standard);
  await act(...lessonsDone, ...quizDone(0, 1, 0));
  await pause(1_000);
  expect(lms.stored.get('cmi.suspend_data')).toMatch(/^[ -~]{1,4096}$/);
  expect(scorm12Dialect.savedStateBudget).toBe(4096);
});

test('ids and responses by the strict table', () => {
  const entries = interactionsOfEveryKind.map((each, index) => scorm12Interaction(each, index));
  expect(entries.flat().filter((entry) => !fits(scorm12Formats, entry))).toEqual([]);
  expect(
    entries.map((each) =>
      each
        .filter(({ element }) => !element.endsWith('.time'))
        .map(({ element, value }) => `${element.replace(/^cmi\.interactions\.\d+\./, '')}=${value}`)
        .join(' '),
    ),
  ).toEqual([
    'id=quiz.q-trueFalse type=true-false correct_responses.0.pattern=t weighting=1 student_response=t result=wrong',
    'id=quiz.q-choice type=choice correct_responses.0.pattern=a,c weighting=1 student_response=a,b result=wrong',
    'id=quiz.q-fillIn type=fill-in correct_responses.0.pattern=a, b correct_responses.1.pattern=3,5 weighting=1 student_response={a}, b result=wrong',
    `id=quiz.q-longFillIn type=fill-in weighting=1 student_response=one [,] two ${'x'.repeat(243)} result=wrong`,
    'id=quiz.q-likert type=likert weighting=1 student_response=4 result=wrong',
    'id=quiz.q-matching type=matching correct_responses.0.pattern=b.c weighting=1 student_response=a.c result=wrong',
    'id=quiz.q-sequencing type=sequencing correct_responses.0.pattern=a,b weighting=1 student_response=b,a result=wrong',
    'id=quiz.q-numeric type=numeric correct_responses.0.pattern=3.5 weighting=1 student_response=3.5 result=wrong',
    'id=quiz.q-other type=fill-in weighting=1 student_response=alone result=wrong',
    'id=quiz.q-left-out type=choice objectives.0.id=objective.define correct_responses.0.pattern=a weighting=3 result=wrong',
    'id=survey.which type=choice student_response=b result=neutral',
  ]);
});

test('a relaunch resends nothing, and goes on where the lists end', async () => {
  const first = await sit(standard);
  await first.act(...lessonsDone);
  first.learner.tab.leave();
  const before = new Map(first.lms.stored);
  const second = await sit(standard, first);
  await second.pause(2_000);
  second.lms.calls.length = 0;
  await second.act({ type: 'lesson.opened', lesson: 3 }, ...quizDone(0, 0, 0));
  await second.pause(2_000);
  const sent = second.lms.calls.filter((call) => /interactions\.\d+\.id/.test(call));
  expect([before.get('cmi.interactions.1.id'), sent]).toEqual([
    'ladder.check',
    [
      'Set cmi.interactions.2.id test.q1',
      'Set cmi.interactions.3.id test.q2',
      'Set cmi.interactions.4.id test.q3',
    ],
  ]);
});

test.each([
  ['whole', ['test.q1', 'test.q2', 'test.q3', 'test.q1', 'test.q2', 'test.q3']],
  ['changes', ['test.q1', 'test.q2', 'test.q3']],
] as const)(
  'the commit that carries answers fails: they are told once more (an LMS that stores %s)',
  async (stores, told) => {
    const { lms, act, pause } = await sit(standard);
    await act(...lessonsDone);
    await pause(2_000);
    lms.stores = stores;
    let carried = false;
    lms.interfere = (_index, call) => {
      carried ||= call.includes('test.q1');
      if (!carried || !call.startsWith('Commit')) return null;
      lms.interfere = () => null;
      return { kind: 'false', code: '101' };
    };
    await act(...quizDone(0, 0, 0));
    await pause(10_000);
    const ids = [...lms.stored].filter(([element]) => /interactions\.\d+\.id$/.test(element));
    // Which of the two an LMS is, nobody can ask: twice is better than never.
    expect(ids.map(([, id]) => id).filter((id) => id.startsWith('test.'))).toEqual(told);
  },
);
