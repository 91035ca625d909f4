import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import * as views from '../../blocks/views.ts';
import type { BlockOfAnyViewProps } from '../../blocks/views.ts';
import { cards, choice, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

/** The ids of the blocks that were drawn since a test began, in order. */
const drawn: string[] = [];

/** How many blocks stood on the page when each was drawn first. */
const thereBefore = new Map<string, number>();

/** A view that says when it is drawn, and answers. */
const drawAndSay = ({ block, act }: BlockOfAnyViewProps) => {
  drawn.push(block.id);
  if (!thereBefore.has(block.id))
    thereBefore.set(block.id, document.querySelectorAll('[data-block]').length);
  const answer = { kind: 'choice', chosen: [0] } as const;
  if (block.type !== 'choice') return <p>{block.id}</p>;
  return (
    <>
      <button type="button" onClick={() => act({ type: 'answer', answer })}>
        Choose
      </button>
      <button type="button" onClick={() => act({ type: 'submit' })}>
        Check
      </button>
    </>
  );
};

beforeAll(loadPages);
beforeEach(() => {
  drawn.splice(0);
  thereBefore.clear();
  vi.spyOn(views, 'BlockView').mockImplementation(drawAndSay);
});
afterEach(() => void vi.restoreAllMocks());

const long = () =>
  playCourse({
    lessons: [
      lesson('One', [text('a'), choice('b'), text('c'), cards('d', 2), gate('e'), text('f')]),
    ],
  });

test('what is on the screen is drawn first, and the rest right after it, a few blocks at a time', async () => {
  await openLesson(long(), 1);
  expect(Object.fromEntries(thereBefore)).toEqual({ a: 0, b: 0, c: 2, d: 2, e: 4 });
});

test('further down, all that stands above is there at once', async () => {
  const played = long();
  await played.send({ type: 'lesson.opened', lesson: 1, block: 4 });
  expect(drawn.slice(0, 5)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('what is done in one block draws no other anew', async () => {
  await openLesson(long(), 1);
  const choose = await screen.findByRole('button', { name: 'Choose' });
  drawn.splice(0);
  await userEvent.click(choose);
  expect(new Set(drawn)).toEqual(new Set(['b']));
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  // Continue asks by itself what it still waits for.
  expect(new Set(drawn)).toEqual(new Set(['b']));
});
