import { act as settle, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { sandboxFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['sandbox']));
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => vi.unstubAllGlobals());

const tasks = compileFixture('sandbox', sandboxFixtures.mustBeFinished);
const opened = { type: 'open', item: 1 };

const frame = () => document.querySelector('iframe');

/** Starts it, and gives what its page is sent, with a way to say something in its place. */
async function started() {
  await userEvent.click(await screen.findByRole('button', { name: /^Start / }));
  const shown = frame();
  if (!shown?.contentWindow) throw new Error('There is no frame.');
  const send = vi.spyOn(shown.contentWindow, 'postMessage');
  fireEvent.load(shown);
  fireEvent.load(shown);
  const calls: readonly unknown[][] = send.mock.calls;
  const [[given, , ports] = []] = calls;
  const [port] = Array.isArray(ports) ? ports : [];
  if (!(port instanceof MessagePort)) throw new Error('There is no port.');
  return { shown, given, calls, say: (message: unknown) => port.postMessage(message) };
}

it('runs nothing before the learner starts it', async () => {
  render(<BlockHost block={tasks} />);
  await screen.findByRole('button', { name: /^Start “Find all/ });
  expect(frame()).toBeNull();
});

it('gives the author’s text, once, to a frame without an origin', async () => {
  render(<BlockHost block={tasks} />);
  const { shown, given, calls } = await started();
  expect(['sandbox', 'allow', 'title'].map((name) => shown.getAttribute(name))).toEqual([
    'allow-scripts',
    '',
    tasks.content.title,
  ]);
  expect(given).toMatchObject({
    html: tasks.content.html,
    facts: { title: tasks.content.title, words: tasks.content.words },
  });
  expect(calls).toHaveLength(1);
  expect(document.activeElement).toBe(shown);
});

describe('where it must be finished', () => {
  it('counts its word and the score that is needed', async () => {
    const act = vi.fn<(action: unknown) => void>();
    render(<BlockHost block={tasks} act={act} />);
    const { say } = await started();
    say({ done: true, score: 0.5 });
    await screen.findByText(/Best score so far: 50%/);
    say({ done: true, score: 7 });
    say('done');
    say({ done: true, score: 0.6 });
    await screen.findByText(/Best score so far: 60%/);
    expect(act).not.toHaveBeenCalled();
    say({ done: true, score: 0.9 });
    await expect.poll(() => act.mock.calls).toEqual([[opened]]);
  });

  it('counts a word that its words were read', async () => {
    const act = vi.fn<(action: unknown) => void>();
    render(<BlockHost block={tasks} act={act} />);
    await userEvent.click(await screen.findByRole('button', { name: 'I have read this' }));
    expect(act.mock.calls).toEqual([[opened]]);
  });
});

it('takes out a page that leaves its place, and can be started again', async () => {
  render(<BlockHost block={tasks} />);
  const { say } = await started();
  say({ began: true, left: true });
  expect((await screen.findByRole('alert')).textContent).toContain('was stopped');
  expect(frame()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(frame()).not.toBeNull();
});

it('says so where nothing comes', async () => {
  render(<BlockHost block={tasks} />);
  await screen.findByRole('button', { name: /^Start / });
  vi.useFakeTimers();
  try {
    fireEvent.click(screen.getByRole('button', { name: /^Start / }));
    const shown = frame();
    if (shown !== null) fireEvent.load(shown);
    settle(() => void vi.advanceTimersByTime(5_000));
  } finally {
    vi.useRealTimers();
  }
  expect(screen.getByRole('alert').textContent).toContain('did not start');
});
