import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import type { BlockSpec } from '../../engine/testing/buildBlocks.ts';
import { cards, choice, gate, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, follow, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

/** A text with a title. */
const titled =
  (title: string): BlockSpec =>
  (nextKey) => {
    const block = text(title)(nextKey);
    return block.type === 'text' ? { ...block, content: { ...block.content, title } } : block;
  };

/** Cards whose content is missing. */
const broken: BlockSpec = (nextKey) =>
  Object.assign(cards('broken', 1)(nextKey), { content: null });

const button = (name: RegExp | string) => screen.getByRole('button', { name });

async function open(blocks: readonly BlockSpec[]) {
  const played = playCourse({
    lessons: [lesson('One', blocks), lesson('Two', [titled('Elsewhere')])],
    objectives: { 'know-it': ['One'] },
  });
  await openLesson(played, 1);
  return played;
}

test('Continue opens the next part and moves the focus to its heading', async () => {
  await open([titled('First'), gate('g'), titled('Second'), titled('Third')]);
  expect(screen.queryByRole('heading', { name: 'Second' })).toBeNull();
  await follow(button('Continue'));
  expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'Second' }));
  expect(screen.getByRole('status').textContent).toContain('The next part is open.');
});

test('without a heading the next part itself gets the focus', async () => {
  const { built } = await open([titled('First'), gate('g'), text('plain')]);
  await follow(button('Continue'));
  const [opened] = built.lessons.flatMap((each) =>
    each.type === 'lesson' ? each.blocks.slice(2) : [],
  );
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('data-block')).toBe(String(opened?.key)),
  );
});

test('after the last Continue the end of the lesson gets the focus', async () => {
  await open([titled('First'), gate('g')]);
  await follow(button('Continue'));
  const end = await screen.findByRole('heading', { name: 'That was lesson 1' });
  expect(document.activeElement).toBe(end);
});

test('a part that another tab opened does not move the focus', async () => {
  const { built, send } = await open([titled('First'), gate('g'), titled('Second')]);
  const gateKey =
    built.outline.lessons[0]?.type === 'lesson' ? built.outline.lessons[0].blocks[1] : 0;
  const heading = screen.getByRole('heading', { level: 1 });
  heading.focus();
  await send({ type: 'continue.pressed', block: gateKey ?? 0 });
  await screen.findByRole('heading', { name: 'Second' });
  expect(document.activeElement).toBe(heading);
});

test('a Continue that waits leads to what is left', async () => {
  await open([cards('c', 2), gate('g'), titled('Second')]);
  expect(
    (await screen.findByRole('button', { name: 'Continue' })).getAttribute('aria-disabled'),
  ).toBe('true');
  expect(screen.getByText(/Turn 2 more cards/)).toBeDefined();
  await userEvent.click(
    screen.getAllByRole('button', { name: /^Turn the card/ })[0] ?? document.body,
  );
  expect(screen.getByText(/Turn one more card\b/)).toBeDefined();
});

test('the end of the lesson says what is left, then what was covered, and leads on', async () => {
  await open([choice('Which?')]);
  const left = within(
    (await screen.findByRole('heading', { name: 'Still to do in this lesson' })).closest(
      'section',
    ) ?? document.body,
  );
  expect(left.getByRole('button', { name: 'Answer one question. Which?' })).toBeDefined();

  await userEvent.click(await screen.findByRole('radio', { name: 'a' }));
  await userEvent.click(button('Check my answer'));
  expect(screen.getByText('You can now')).toBeDefined();
  await follow(button('Next: Two'));
  expect(document.activeElement).toBe(
    await screen.findByRole('heading', { level: 1, name: 'Two' }),
  );
});

test('a block that cannot be drawn leaves the rest of the lesson', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await open([broken, titled('Second')]);
  expect((await screen.findByRole('alert')).textContent).toContain('This part could not be shown.');
  expect(screen.getByRole('heading', { name: 'Second' })).toBeDefined();
});

test('a lesson is done when its end was seen, before Next is pressed, and says so', async () => {
  const tell = observeEverything();
  await open([titled('First')]);
  expect(outlineEntry('One')).toMatch(/In progress/);
  tell({ isIntersecting: false });
  tell({ isIntersecting: true });
  await screen.findByText('Lessons done: 1 of 2');
  await waitFor(() => expect(outlineEntry('One')).toBe('One. Done'));
  expect(screen.getByRole('status').textContent).toBe('Lesson 1 is done. Lessons done: 1 of 2');
});

const outlineEntry = (name: string): string | null =>
  within(screen.getByRole('navigation', { name: 'Course outline' })).getByRole('link', {
    name: new RegExp(name),
  }).textContent;

interface Entry {
  readonly isIntersecting: boolean;
}

/** Hands out a call that tells whether all that is observed is in view. */
function observeEverything(): (entry: Entry) => void {
  const told = new Set<(entries: readonly Entry[]) => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly Entry[]) => void) {
        told.add(tell);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  return (entry) => told.forEach((tell) => tell([entry]));
}
