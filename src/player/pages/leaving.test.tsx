import { screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import {
  loadPages,
  follow,
  openLesson,
  playCourse,
  type PlayedCourse,
  topBar,
} from '../testing/playCourse.tsx';

beforeAll(loadPages);
afterEach(() => vi.unstubAllGlobals());

const spec = { lessons: [lesson('One', [text('a')])] };

async function leave(options: Parameters<typeof playCourse>[1] = {}): Promise<PlayedCourse> {
  const played = playCourse(spec, options);
  await openLesson(played, 1);
  const [exit] = topBar().getAllByRole('button', { name: 'Exit' });
  await follow(exit ?? document.body);
  await screen.findByRole('heading', { level: 1, name: 'Leave the course?' });
  return played;
}

test('the Exit page says what is kept', async () => {
  const { saving } = await leave();
  expect(screen.getByText(/Everything you have done is saved/)).toBeDefined();
  saving('keptOnDevice');
  expect(screen.getByText(/kept on this device/)).toBeDefined();
  saving('keptInTab');
  expect(screen.getByText(/does not answer.*lost when you leave/)).toBeDefined();
  saving('notKept');
  expect(screen.getByText(/your place will be lost/)).toBeDefined();
});

test('staying leads back to the lesson', async () => {
  await leave();
  await follow(screen.getByRole('button', { name: 'Stay here' }));
  expect(document.activeElement).toBe(
    await screen.findByRole('heading', { level: 1, name: 'One' }),
  );
});

test('leaving is final', async () => {
  const { place } = await leave();
  await follow(screen.getByRole('button', { name: 'Leave the course' }));
  expect(place().page).toBe('ended');
  const end = await screen.findByRole('heading', { name: 'You have left the course' });
  expect(document.activeElement).toBe(end);
});

test('the LMS has ended its session: the name of the course leads nowhere, and is no link', async () => {
  vi.stubGlobal('parent', {});
  const played = await leave();
  expect(topBar().getByRole('link', { name: /cover page/ })).toBeDefined();
  await endCourse(played);
  expect(topBar().queryByRole('link')).toBeNull();
});

test('the end says what was not kept', async () => {
  const { saving } = await leave();
  saving('keptInTab');
  await follow(screen.getByRole('button', { name: 'Leave the course' }));
  await screen.findByRole('heading', { name: 'You have left the course' });
  expect(screen.getByText(/could not keep your place/)).toBeDefined();
});

const ENDED = 'You have left the course';

/** Leaves the course, and the LMS has taken the end. */
async function endCourse({ send }: PlayedCourse): Promise<void> {
  await follow(screen.getByRole('button', { name: 'Leave the course' }));
  await send({ type: 'connection.ended' });
}

test('a window that was opened for the course closes once all is saved', async () => {
  vi.stubGlobal('opener', {});
  const close = vi.fn();
  vi.stubGlobal('close', close);
  const played = await leave();
  await follow(screen.getByRole('button', { name: 'Leave the course' }));
  expect(close).not.toHaveBeenCalled();
  await played.send({ type: 'connection.ended' });
  expect(close).toHaveBeenCalledTimes(1);
});

test.each(['keptOnDevice', 'keptInTab', 'notKept'] as const)(
  'it stays open where there is something to read: %s',
  async (status) => {
    vi.stubGlobal('opener', {});
    const close = vi.fn();
    vi.stubGlobal('close', close);
    const played = await leave();
    played.saving(status);
    await endCourse(played);
    expect(screen.getByRole('heading', { name: ENDED })).toBeDefined();
    expect(close).not.toHaveBeenCalled();
  },
);

test('in a frame there is no window to close: the LMS is around it', async () => {
  vi.stubGlobal('parent', {});
  await endCourse(await leave());
  expect(screen.getByText(/Your learning system is around this page: go on there/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /Close|Open/ })).toBeNull();
});

test('a window that could not close by itself has a button for it', async () => {
  vi.stubGlobal('opener', {});
  const close = vi.fn();
  vi.stubGlobal('close', close);
  const played = await leave();
  played.saving('keptOnDevice');
  await endCourse(played);
  await follow(screen.getByRole('button', { name: 'Close this window' }));
  expect(close).toHaveBeenCalledTimes(1);
});

describe('without an LMS', () => {
  const reload = vi.fn();
  beforeEach(() => {
    reload.mockClear();
    vi.stubGlobal('location', { href: location.href, hash: '', pathname: '/', search: '', reload });
  });

  test('what happens is said before, and the course can be opened again', async () => {
    const played = await leave({ keeper: 'browser' });
    expect(screen.getByText(/You can open it again right there/)).toBeDefined();
    expect(screen.queryByText(/learning system/)).toBeNull();
    await endCourse(played);
    expect(screen.queryByText(/learning system/)).toBeNull();
    await follow(screen.getByRole('button', { name: 'Open the course again' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('so do Back and the name of the course', async () => {
    await endCourse(await leave({ keeper: 'browser' }));
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

test('an address that leads nowhere has a way back', () => {
  const { lose } = playCourse(spec);
  lose({ kind: 'unknown' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
    'no page at this address',
  );
  expect(screen.getByRole('link', { name: 'Back to the cover' }).getAttribute('href')).toBe('#/');
});
