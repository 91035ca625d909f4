import { act, render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, expect, test, vi } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import type { LessonBody } from '../../engine/view.ts';
import { LONGEST_WAIT } from '../../ui/onNextFrame.ts';
import { useDrawnBody } from './useDrawnBody.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

let key = 0;

const body = (count: number, atEnd: boolean): LessonBody => ({
  blocks: Array.from({ length: count }, (_, index) => text(`Text ${index}`)(() => (key += 1))),
  waitingFor: [],
  atEnd,
});

/** Draws a lesson, and tells how many blocks of it each time, with an end where that is drawn. */
function draw(first: LessonBody, atTop: boolean) {
  const drawn: string[] = [];
  function Lesson({ open }: { readonly open: LessonBody }) {
    const { blocks, atEnd } = useDrawnBody(open, atTop);
    const told = `${blocks.length}${atEnd ? ' and the end' : ''}`;
    if (drawn.at(-1) !== told) drawn.push(told);
    return null;
  }
  const { rerender } = render(<Lesson open={first} />);
  return { drawn, open: (next: LessonBody) => rerender(<Lesson open={next} />) };
}

test('at the top of a lesson the first screen is drawn, then a few blocks at a time, its end last', async () => {
  const { drawn } = await act(() => draw(body(7, true), true));
  expect(drawn).toEqual(['2', '4', '6', '7 and the end']);
});

test('each part has a frame of its own: no more is laid out at a time', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  const pass = () => act(() => frames.splice(0).forEach((run) => run(0)));
  const { drawn } = await act(() => draw(body(7, true), true));
  expect(drawn).toEqual(['2']);
  await pass();
  expect(drawn).toEqual(['2', '4']);
  await pass();
  expect(drawn).toEqual(['2', '4', '6']);
});

test('a window that nobody sees has all of the lesson, too', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { drawn } = await act(() => draw(body(4, true), true));
  expect(drawn).toEqual(['2']);
  await act(() => vi.advanceTimersByTimeAsync(LONGEST_WAIT));
  expect(drawn).toEqual(['2', '4 and the end']);
});

test('what a Continue opens is drawn at once, however much it is', async () => {
  const { drawn, open } = await act(() => draw(body(3, false), true));
  await act(() => open(body(12, true)));
  expect(drawn).toEqual(['2', '3', '12 and the end']);
});

test('it is so when someone goes on before the rest of the first part is there', async () => {
  const drawn = await act(() => {
    const lesson = flushSync(() => draw(body(2, false), true));
    flushSync(() => lesson.open(body(12, true)));
    return lesson.drawn;
  });
  expect(drawn).toEqual(['2', '12 and the end']);
});

test('further down the lesson is drawn whole, so that nothing above the learner’s block comes later', async () => {
  const { drawn } = await act(() => draw(body(7, true), false));
  expect(drawn).toEqual(['7 and the end']);
});
