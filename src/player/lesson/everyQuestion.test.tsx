import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';

import { isLong } from '../../../tests/effort.ts';
import { someAnswer } from '../../answers/answerKinds.ts';
import type { PlayableBlock, PlayableQuestion } from '../../blocks/playable.ts';
import { isAsked, isQuestion, rightAnswer } from '../../blocks/questions.ts';
import type { Answer } from '../../core/blockState.ts';
import type { QuizEvent } from '../../engine/events.ts';
import { type BlockSpec, check } from '../../engine/testing/buildBlocks.ts';
import { lesson, type LessonSpec, quiz } from '../../engine/testing/buildCourse.ts';
import {
  asked,
  compiled,
  film,
  graded,
  question,
  story,
  withHeld,
} from '../testing/everyQuestion.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

/**
 * Every look of every question stands on the page in a lesson, by turns in a film or a story, and in a
 * knowledge check or a quiz; takes a right answer there, and says so. Some questions on a page: with all
 * of them on one, every press would take longer. The answer comes from the course, not by a control: how
 * each takes one is shown by the type's own tests and by `tests/e2e/putIn.spec.ts`.
 */

beforeAll(loadPages);

/** As many questions stand on a page. */
const ON_A_PAGE = 8;

const pagesOf = (examples: readonly (readonly [string, object])[]) =>
  Array.from({ length: Math.ceil(examples.length / ON_A_PAGE) }, (_, page) => {
    const onIt = examples.slice(page * ON_A_PAGE, (page + 1) * ON_A_PAGE);
    return { names: onIt.map(([name]) => name).join(', '), all: onIt.map(([, each]) => each) };
  });

const askedPages = pagesOf(asked);

/** Each question in one of two places that hold it alike; in the long run in both. */
const inTurns = <Example,>(examples: readonly Example[], turn: 0 | 1): readonly Example[] =>
  isLong ? examples : examples.filter((_, index) => index % 2 === turn);

async function open(opened: LessonSpec) {
  const played = playCourse({ lessons: [opened] });
  await openLesson(played, 1);
  const [built] = played.built.lessons;
  if (built === undefined) throw new Error('There is no lesson.');
  return { ...played, lesson: built };
}

function rightFor(block: PlayableBlock): Answer {
  const answer = isQuestion(block) ? rightAnswer(block) : isAsked(block) && someAnswer(block.state);
  if (!answer) throw new Error(`${block.type} takes no answer.`);
  return answer;
}

/** By its words, which is a hundred times quicker in so large a document than by its role. */
const press = (name: string, place: HTMLElement = document.body) =>
  fireEvent.click(within(place).getByText(name, { selector: 'button, button *' }));

const placeOf = ({ key }: PlayableBlock): HTMLElement => {
  const place = document.querySelector<HTMLElement>(`[data-block="${key}"]`);
  if (place === null) throw new Error(`Block ${key} is not drawn.`);
  return place;
};

/** What stands on the page of each question once it was answered rightly, and what should. */
async function answerAll(count: number, blocks: BlockSpec[], next: () => void = () => undefined) {
  const { lesson: read, send } = await open(lesson('Read', blocks));
  if (read.type !== 'lesson') throw new Error('There is no lesson to read.');
  for (const closed of document.querySelectorAll('[data-stop] button[aria-expanded="false"]'))
    fireEvent.click(closed);
  const asking = read.blocks
    .flatMap(withHeld)
    .filter((each) => isAsked(each) && each.type !== 'scenario');
  expect(asking).toHaveLength(count);
  for (const each of asking) {
    await send({ type: 'answer.changed', block: each.key, answer: rightFor(each) });
    const place = placeOf(each);
    press(isQuestion(each) ? 'Check my answer' : 'Save my answer', place);
    expect(`${each.id}: ${place.textContent}`).toMatch(
      isQuestion(each) ? /That’s right\./ : /Change my answer/,
    );
    next();
  }
}

test.each(askedPages)('in a lesson: $names', ({ all }) => answerAll(all.length, all.map(compiled)));

test.each(pagesOf(inTurns(asked, 0)))('in a film: $names', ({ all }) =>
  answerAll(
    all.length,
    all.map((each) => film(each)),
  ),
);

test.each(pagesOf(inTurns(asked, 1)))('in a story: $names', ({ all }) =>
  answerAll(all.length, [story(...all)], () => press('Go on')),
);

/** Answers one question after the other, as a quiz asks them. */
async function answerInTurn(
  inOrder: readonly PlayableQuestion[],
  count: number,
  tell: (event: QuizEvent) => Promise<void>,
  last: string,
) {
  expect(inOrder).toHaveLength(count);
  for (const [index, each] of inOrder.entries()) {
    await tell({ type: 'quiz.answerChanged', question: each.key, answer: rightFor(each) });
    press('Check my answer');
    expect(`${each.id}: ${document.querySelector('main')?.textContent}`).toMatch(/That’s right\./);
    press(index === inOrder.length - 1 ? last : 'Next question');
  }
}

test.each(pagesOf(inTurns(graded, 0)))('in a knowledge check: $names', async ({ all }) => {
  const { lesson: read, send } = await open(lesson('Read', [check('Check', all.map(question))]));
  const block = read.type === 'lesson' ? read.blocks[0] : undefined;
  if (block?.type !== 'knowledgeCheck') throw new Error('There is no knowledge check.');
  press('Start the check');
  const tell = (event: QuizEvent) => send({ type: 'check.acted', block: block.key, event });
  await answerInTurn(block.questions, all.length, tell, 'See how you did');
  expect(screen.getByText(`${all.length} of ${all.length} right`)).toBeDefined();
});

test.each(pagesOf(inTurns(graded, 1)))('in a quiz: $names', async ({ all }) => {
  const rules = { feedback: 'atOnce' } as const;
  const { lesson: asks, send } = await open(quiz('Quiz', all.map(question), rules));
  if (asks.type !== 'quiz') throw new Error('There is no quiz.');
  press('Start the quiz');
  await answerInTurn(asks.quiz.questions, all.length, send, 'Finish and see my result');
  expect(document.querySelector('h1')?.textContent).toContain('You passed');
});
