import { expect, test } from 'vitest';

import { someAnswer } from '../../src/answers/answerKinds.ts';
import { isAsked, isQuestion, rightAnswer } from '../../src/blocks/questions.ts';
import { type BlockSpec, check } from '../../src/engine/testing/buildBlocks.ts';
import { lesson, quiz } from '../../src/engine/testing/buildCourse.ts';
import { testCourse } from '../../src/engine/testing/testCourse.ts';
import { walkToCompletion } from '../../src/engine/walk.ts';
import {
  asked,
  compiled,
  film,
  graded,
  question,
  story,
  withHeld,
} from '../../src/player/testing/everyQuestion.ts';

/** Whoever does everything right comes to the end of the course. */
const completes = (spec: Parameters<typeof testCourse>[0]): boolean => {
  const { built } = testCourse(spec);
  return walkToCompletion(built.outline, built.lessons).completed;
};

/** What becomes of the question of a lesson that is answered right there, or at all. */
function answered(block: BlockSpec) {
  const played = testCourse({ lessons: [lesson('Read', [block])] }).open('Read');
  const asking = played.built.lessons
    .flatMap((each) => (each.type === 'lesson' ? each.blocks.flatMap(withHeld) : []))
    .find((each) => isAsked(each) && each.type !== 'scenario');
  if (asking === undefined || !isAsked(asking)) throw new Error('Nothing is asked.');
  const answer = isQuestion(asking) ? rightAnswer(asking) : someAnswer(asking.state);
  if (answer === null) throw new Error(`${asking.type} takes no answer.`);
  played.send({ type: 'answer.changed', block: asking.key, answer });
  played.send({ type: 'answer.submitted', block: asking.key });
  const { states, blocksDone } = played.reload().record.run;
  return { state: states.get(asking.key)?.value, done: blocksDone.has(asking.key), answer };
}

test.each(asked)('%s is answered in a lesson, a film and a story', (_, authored) => {
  for (const place of [compiled, film, story]) {
    const { answer, ...after } = answered(place(authored));
    expect(after).toEqual({ state: { kind: 'answer', answer, submitted: true }, done: true });
    expect(completes({ lessons: [lesson('Read', [place(authored)])] })).toBe(true);
  }
});

test.each(graded)('%s is played in a knowledge check and in a quiz', (_, authored) => {
  expect(completes({ lessons: [lesson('Read', [check('Check', [question(authored)])])] })).toBe(
    true,
  );
  expect(
    completes({ lessons: [quiz('Quiz', [question(authored)])], completion: { passed: 'Quiz' } }),
  ).toBe(true);
});
