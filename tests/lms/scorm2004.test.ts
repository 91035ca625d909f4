import { expect, test } from 'vitest';

import { fits } from '../../src/lms/scorm/format.ts';
import { scorm2004Formats } from '../../src/lms/scorm2004/formats.ts';
import { scorm2004Interaction } from '../../src/lms/scorm2004/interactions.ts';
import { reachedPair } from '../../src/lms/scorm2004/dialect.ts';
import { lessonsDone, quizDone } from '../../src/session/testing/visitor.ts';
import { interactionsOfEveryKind } from './interactions.ts';
import { sit, standards } from './sitting.ts';

const standard = standards.find(({ name }) => name === 'SCORM 2004') ?? standards[0];
if (standard === undefined) throw new Error('There is no SCORM 2004.');

test('exit suspend after completion, relaunch keeps data', async () => {
  const first = await sit(standard);
  await first.act(...lessonsDone, ...quizDone(0, 0, 0));
  await first.act({ type: 'exit.opened' }, { type: 'exit.confirmed' });
  expect(first.lms.stored.get('cmi.exit')).toBe('suspend');
  const second = await sit(standard, first);
  expect([...second.learner.record().passed].length).toBe(1);
});

test('suspendAll is asked for by the Exit page only, before Terminate', async () => {
  const first = await sit(standard);
  await first.act({ type: 'exit.opened' }, { type: 'exit.confirmed' });
  const second = await sit(standard);
  second.learner.tab.leave();
  expect(first.lms.calls.slice(-2)).toEqual(['Set adl.nav.request suspendAll', 'Terminate ""']);
  expect(second.lms.calls.filter((call) => call.includes('adl.nav'))).toEqual([]);
});

test('status pair consistent in every outcome, and never lowered', () => {
  const completions = ['incomplete', 'completed'] as const;
  const successes = ['unknown', 'failed', 'passed'] as const;
  const place = { score: null, progress: 0, location: '' };
  for (const completion of completions) {
    for (const success of successes) {
      const status = reachedPair({ completion, success, isNew: false });
      const pairs = completions.flatMap((next) =>
        successes.map((verdict) =>
          status.raise({ ...place, completion: next, success: verdict }).map(({ value }) => value),
        ),
      );
      for (const [reached, verdict] of pairs) {
        expect(completions.findIndex((each) => each === reached)).toBeGreaterThanOrEqual(
          completions.indexOf(completion),
        );
        expect(successes.findIndex((each) => each === verdict)).toBeGreaterThanOrEqual(
          successes.indexOf(success),
        );
      }
      expect(status.raise({ ...place, completion: null, success: null })).toEqual([]);
    }
  }
});

test('choice ids, descriptions and responses by the table; id first, then the type', () => {
  const entries = interactionsOfEveryKind.map((each, index) => scorm2004Interaction(each, index));
  const formats = scorm2004Formats(4_000);
  expect(entries.flat().filter((entry) => !fits(formats, entry))).toEqual([]);
  expect(
    entries.map((each) =>
      each
        .filter(({ element }) => !element.endsWith('.description'))
        .map(({ element, value }) => `${element.replace(/^cmi\.interactions\.\d+\./, '')}=${value}`)
        .join(' '),
    ),
  ).toEqual([
    'id=quiz.q-trueFalse type=true-false correct_responses.0.pattern=true weighting=1 learner_response=true result=incorrect',
    'id=quiz.q-choice type=choice correct_responses.0.pattern=doing_to[,]with weighting=1 learner_response=doing_to[,]doing_for result=incorrect',
    'id=quiz.q-fillIn type=fill-in correct_responses.0.pattern=a\\, b correct_responses.1.pattern=3,5 weighting=1 learner_response=\\{a}\\, b result=incorrect',
    `id=quiz.q-longFillIn type=long-fill-in weighting=1 learner_response=one [\\,] two ¶ ${'x'.repeat(300)} result=incorrect`,
    'id=quiz.q-likert type=likert weighting=1 learner_response=4 result=incorrect',
    'id=quiz.q-matching type=matching correct_responses.0.pattern=doing_for[.]with weighting=1 learner_response=doing_to[.]with result=incorrect',
    'id=quiz.q-sequencing type=sequencing correct_responses.0.pattern=doing_to[,]doing_for weighting=1 learner_response=doing_for[,]doing_to result=incorrect',
    'id=quiz.q-numeric type=numeric correct_responses.0.pattern=3.5[:]3.5 weighting=1 learner_response=3.5 result=incorrect',
    'id=quiz.q-other type=other weighting=1 learner_response=alone result=incorrect',
    'id=quiz.q-left-out type=choice objectives.0.id=objective.define timestamp=2026-01-31T10:00:00.00Z correct_responses.0.pattern=yes weighting=3 result=incorrect',
    'id=survey.which type=choice learner_response=2 result=neutral',
  ]);
});

test('order and gapless indices across resume; the whole call transcript replays without an error', async () => {
  const first = await sit(standard);
  await first.act(...lessonsDone, ...quizDone(1, 1, 1));
  first.learner.tab.leave();
  const second = await sit(standard, first);
  await second.act({ type: 'lesson.opened', lesson: 3 }, ...quizDone(0, 0, 0));
  second.learner.tab.leave();
  const ids = [...first.lms.stored].flatMap(([element, value]) =>
    /interactions\.\d+\.id$/.test(element) ? [`${element.split('.')[2]} ${value}`] : [],
  );
  expect([ids, first.lms.complaints]).toEqual([
    [
      '0 ladder.check',
      '1 ladder.check',
      '2 test.q1',
      '3 test.q2',
      '4 test.q3',
      '5 test.q1',
      '6 test.q2',
      '7 test.q3',
    ],
    [],
  ]);
});

test('objectives: lessons and declared objectives, each once, looked up by id', async () => {
  const { lms, act, pause } = await sit(standard, {}, [['cmi.objectives.0.id', 'lesson.tools']]);
  await act(...lessonsDone);
  await pause(1_000);
  const ids = [...lms.stored].filter(([element]) => /objectives\.\d+\.id$/.test(element));
  const own = ids.filter(([element]) => element.startsWith('cmi.objectives'));
  expect([own, lms.stored.get('cmi.objectives.0.completion_status')]).toEqual([
    [
      ['cmi.objectives.0.id', 'lesson.tools'],
      ['cmi.objectives.1.id', 'lesson.ladder'],
    ],
    'completed',
  ]);
});
