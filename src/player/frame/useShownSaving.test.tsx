import { act, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeAll, expect, test } from 'vitest';

import { type BlockSpec, choice, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import type { SavingStatus } from '../../session/status.ts';
import { follow, loadPages, openLesson, playCourse, topBar } from '../testing/playCourse.tsx';

beforeAll(loadPages);

/** In the first of two lessons, with all of it saved. */
async function inLessonOne(block: BlockSpec) {
  const played = playCourse({ lessons: [lesson('One', [block]), lesson('Two', [text('b')])] });
  await openLesson(played, 1);
  return played;
}

/** What is seen at one time: the page, and what the bar says of the work. */
const seen = (): readonly (string | null | undefined)[] => [
  document.querySelector('main h1')?.textContent,
  topBar().getByText(/^(?:Saved|Saving…|Not saved)$/).textContent,
];

/** Presses it, and what becomes of the work; what was seen before anything was drawn in short tasks. */
async function pressed(
  name: RegExp,
  saving: (status: SavingStatus) => void,
  ...becomes: SavingStatus[]
) {
  const button = screen.getByRole('button', { name });
  const steps: (readonly (string | null | undefined)[])[] = [];
  await act(async () => {
    flushSync(() => button.click());
    for (const status of becomes) {
      flushSync(() => saving(status));
      steps.push(seen());
    }
  });
  return steps;
}

test('beside an answer it is said at once that it is not saved yet', async () => {
  const { saving } = await inLessonOne(choice('a or b'));
  await follow(screen.getAllByRole('radio')[0] ?? document.body);
  const steps = await pressed(/^Check/, saving, 'saving', 'saved');
  expect(steps).toEqual([
    ['One', 'Saving…'],
    ['One', 'Saved'],
  ]);
});

test('what is saved of leaving is said with the page that it leads to', async () => {
  const { saving } = await inLessonOne(text('a'));
  expect(await pressed(/^Next: /, saving, 'saving')).toEqual([['One', 'Saved']]);
  expect(seen()).toEqual(['Two', 'Saving…']);
  saving('saved');
  expect(seen()).toEqual(['Two', 'Saved']);
});

test('while a page is left, trouble is said at once, and stays', async () => {
  const { saving } = await inLessonOne(text('a'));
  const steps = await pressed(/^Next: /, saving, 'saving', 'notKept');
  expect(steps).toEqual([
    ['One', 'Saved'],
    ['One', 'Not saved'],
  ]);
  expect(seen()).toEqual(['Two', 'Not saved']);
});
